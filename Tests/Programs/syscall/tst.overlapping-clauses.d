/* Clauses of one probe run in the order of the program, however their descriptions are written.
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::ls*:entry /pid == $target && arg0 == -1/ { printf("first "); }
syscall::lseek:entry /pid == $target && arg0 == -1/ { printf("second "); }
lseek:entry /pid == $target && arg0 == -1/ { printf("third\n"); }
/* EXPECT
first second third

 */
