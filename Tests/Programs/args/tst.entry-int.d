/* An int argument has 32 bits and a sign: the register may hold more.
 * OPTIONS: -q        TRIGGER: call 3 -1 */
syscall::close:entry /pid == $target && arg0 == -1/ { printf("%u %d\n", args[0], sizeof (args[0])); }
/* EXPECT
4294967295 4

 */
