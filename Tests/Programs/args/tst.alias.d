/* The arguments belong to the call, whatever name a description gives it.
 * OPTIONS: -q        TRIGGER: call 5 -1 16 */
syscall::fstat:entry /pid == $target && arg0 == -1/ { printf("%u\n", args[0]); }
/* EXPECT
4294967295

 */
