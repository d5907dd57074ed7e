/* inet_ntop() of an address that was copied from the traced process.
 * OPTIONS: -q        TRIGGER: connects 9 */
syscall::connect:entry /pid == $target/ { this->a = copyin(arg1, 16); printf("%s\n", inet_ntop(2, (char *)this->a + 4)); }
/* EXPECT
127.0.0.1

 */
