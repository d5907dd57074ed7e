/* A thousand records of one probe are printed in order, none is lost.
 * OPTIONS: -q        TRIGGER: events 1000 */
syscall::lseek:entry /pid == $target && arg1 % 100 == 0/ { printf("%d ", arg1); }
/* EXPECT
0 100 200 300 400 500 600 700 800 900 
 */
