/* execargs is cut to strsize, its NUL included.
 * OPTIONS: -q */
#pragma D option strsize=16

BEGIN { printf("%d\n", strlen(execargs)); exit(0); }
/* EXPECT
15

 */
