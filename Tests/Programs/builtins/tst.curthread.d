/* curthread is a kernel address.
 * OPTIONS: -q */
BEGIN { printf("%d\n", (int64_t)curthread < 0); exit(0); }
/* EXPECT
1

 */
