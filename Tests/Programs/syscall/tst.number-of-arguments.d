/* All six arguments can be read, signed and unsigned, in decimal and hexadecimal.
 * OPTIONS: -q        TRIGGER: numbers -2 -1 7 0xdeadbeef -9 0x123456789abcdef */
syscall::lseek:entry /pid == $target && arg2 == 7/ { printf("%d %u %x %d %x\n", arg0, arg1, arg3, arg4, arg5); }
/* EXPECT
-2 18446744073709551615 deadbeef -9 123456789abcdef

 */
