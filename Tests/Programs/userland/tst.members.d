/* Members behind a userland pointer are read from user space.
 * OPTIONS: -q        TRIGGER: writes ABCDEFGH */
struct packet { char kind, flag; unsigned short length; unsigned int sum; };
syscall::write:entry /pid == $target && arg2 == 8/ { this->p = (userland struct packet *)arg1; printf("%c %c %x %x\n", this->p->kind, this->p->flag, this->p->length, this->p->sum); }
/* EXPECT
A B 4443 48474645

 */
