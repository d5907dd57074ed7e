/* Globals are shared by all clauses, in all their probes.
 * OPTIONS: -q        TRIGGER: events 10 */
int n;
syscall::lseek:entry /pid == $target/ { n += arg1; }
END { printf("%d\n", n); }
/* EXPECT
45

 */
