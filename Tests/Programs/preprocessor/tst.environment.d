/* The options are those of -x too, so the environment can set them (cli.md §7.4).
 * OPTIONS: -q     ENV: DTRACE_OPT_CPP=1     LANES: host */
#define VALUE 6
BEGIN { printf("%d\n", VALUE); exit(0); }
/* EXPECT
6

 */
