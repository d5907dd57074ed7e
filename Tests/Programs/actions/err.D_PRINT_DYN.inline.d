/* A translated pointer has no value that could be printed.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
inline struct point *p = xlate <struct point *> (pid);
BEGIN { print(p); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINT_DYN.inline.d: [D_PRINT_DYN] line 6: print( ) may not be applied to a translated pointer
    6 | BEGIN { print(p); }
      |               ^
 */
