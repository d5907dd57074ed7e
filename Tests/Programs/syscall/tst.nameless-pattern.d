/* A pattern may cover some of the numbers without a call.
 * OPTIONS: -q        TRIGGER: call 402 */
syscall::sys_40[0-9]:entry /pid == $target/ { printf("%s\n", probefunc); }
/* EXPECT
sys_402

 */
