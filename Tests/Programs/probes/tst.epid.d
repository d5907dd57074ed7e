/* Enabled probe identifiers count the enablings from 1.
 * OPTIONS: -q */
BEGIN { printf("%d\n", epid); }
BEGIN { printf("%d\n", epid); exit(0); }
/* EXPECT
1
2

 */
