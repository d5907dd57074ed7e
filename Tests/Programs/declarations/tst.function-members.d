/* Pointers to functions are members like others.
 * OPTIONS: -q */
struct ops { int (*open)(const char *, int); void (*close)(void); long used; };
struct ops o;
BEGIN { o.used = 1; printf("%d %d %d\n", o.open == 0, offsetof(struct ops, used), o.used); exit(0); }
/* EXPECT
1 16 1

 */
