/* A description of one field gives the name: it matches every system call.
 * OPTIONS: -q        TRIGGER: events 2 */
entry /pid == $target && probefunc == "lseek" && arg0 == -1/ { printf("%s %d\n", probefunc, arg1); }
/* EXPECT
lseek 0
lseek 1

 */
