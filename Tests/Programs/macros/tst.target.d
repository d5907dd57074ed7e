/* $target is the process of -c; $pid that of dtrace, its parent.
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::lseek:entry /pid == $target/ { printf("%d\n", ppid == $pid && $target > 1); }
/* EXPECT
1

 */
