/* ucaller is the second frame of the user's stack, an address of the process; 0 in threads of the kernel.
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::lseek:entry /pid == $target/ { printf("%d\n", ucaller < 0x7fffffffffff && ustackdepth < 128); }
/* EXPECT
1

 */
