/* %Y prints a time of walltimestamp; the runner's zone is UTC (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { printf("%Y\n", (int64_t)123456789000000000); exit(0); }
/* EXPECT
1973 Nov 29 21:33:09

 */
