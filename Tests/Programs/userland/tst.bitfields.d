/* Bit-fields of user space.
 * OPTIONS: -q        TRIGGER: writes ABIJ */
struct f { unsigned low : 4, high : 4, rest : 8; int sign : 4; };
syscall::write:entry /pid == $target && arg2 == 4/ { this->f = (userland struct f *)arg1; printf("%d %d %x %d\n", this->f->low, this->f->high, this->f->rest, this->f->sign); }
/* EXPECT
1 4 42 -7

 */
