/* lockmem limits the memory that dtrace may lock: RLIMIT_MEMLOCK is the ninth limit.
 * OPTIONS: -q -x lockmem=1m */
BEGIN { printf("%d\n", curthread->signal->rlim[8].rlim_cur); exit(0); }
/* EXPECT
1048576

 */
