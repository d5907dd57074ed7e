/* A script that works with and without an argument (d-language.md §1.7).
 * OPTIONS: -q -x defaultargs     LANES: interpreter live */
inline int VERBOSE = $1;
BEGIN { VERBOSE ? printf("verbose\n") : printf("short\n"); exit(0); }
/* EXPECT
short

 */
