/* The policies of sched.d name what the kernel's own member holds: a process begins as any other (providers.md 19).
 * OPTIONS: -q */
BEGIN
{
  printf("%d %d %d\n", curthread->policy == SCHED_OTHER, SCHED_RR, SCHED_IDLE);
  exit(0);
}
/* EXPECT
1 2 5

 */
