/* Nor has the operator xlate itself.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
BEGIN { print(xlate <struct point *> (1)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINT_DYN.xlate.d: [D_PRINT_DYN] line 5: print( ) may not be applied to a translated pointer
    5 | BEGIN { print(xlate <struct point *> (1)); }
      |               ^~~~~~~~~~~~~~~~~~~~~~~~~~
 */
