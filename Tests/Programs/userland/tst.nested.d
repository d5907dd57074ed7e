/* The property goes on through structs and arrays within.
 * OPTIONS: -q        TRIGGER: writes ABCDEFGH */
struct in { char a[2]; struct { char x, y; } b; }; struct out { struct in in[2]; };
syscall::write:entry /pid == $target && arg2 == 8/ { this->o = (userland struct out *)arg1; printf("%c%c %c%c\n", this->o->in[0].a[1], this->o->in[0].b.x, this->o->in[1].a[0], this->o->in[1].b.y); }
/* EXPECT
BC EH

 */
