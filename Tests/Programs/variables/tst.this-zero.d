/* Clause-local variables are zero at the start of each firing.
 * OPTIONS: -q        TRIGGER: events 3 */
this int x;
syscall::lseek:entry /pid == $target/ { printf("%d\n", this->x); this->x = 7; }
/* EXPECT
0
0
0

 */
