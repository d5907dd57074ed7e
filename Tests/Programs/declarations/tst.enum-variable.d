/* A variable of an enum type is an int that can be compared with its names.
 * OPTIONS: -q */
enum state { IDLE, RUNNING, DONE };
enum state s; enum state of[int];
BEGIN { s = RUNNING; of[1] = DONE; printf("%d %d %d\n", s == RUNNING, s < DONE, of[1] == DONE); exit(0); }
/* EXPECT
1 1 1

 */
