/* A pointer that leads nowhere faults; ERROR fires and the next clause goes on (dif.md §6).
 * OPTIONS: -q */
struct s { int pad, a; };
BEGIN { trace(((struct s *)0x1000)->a); }
BEGIN { exit(0); }
ERROR { printf("%d %x\n", arg4, arg5); }
/* EXPECT
1 1004

 */
