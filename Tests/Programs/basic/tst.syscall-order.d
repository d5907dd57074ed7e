/* Records of one thread are printed in the order of its calls.
 * OPTIONS: -q        TRIGGER: events 5 */
syscall::lseek:entry /pid == $target/ { printf("%d\n", arg1); }
/* EXPECT
0
1
2
3
4

 */
