/* A translator may take an argument.
 * OPTIONS: -q        TRIGGER: call 3 -1 */
struct point { int x; int y; };
translator struct point < unsigned int n > { x = n & 0xf; y = n >> 28; };
syscall::close:entry /pid == $target && arg0 == -1/ { printf("%d %d\n", xlate <struct point> (args[0]).x, xlate <struct point *> (args[0])->y); }
/* EXPECT
15 15

 */
