/* A size with a suffix.
 * OPTIONS: -q */
#pragma D option bufsize=64k
#pragma D option strsize=0x40
BEGIN { printf("%d\n", sizeof (string)); exit(0); }
/* EXPECT
64

 */
