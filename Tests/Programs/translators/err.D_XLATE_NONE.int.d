/* xlate makes structs only.
 * OPTIONS: -x errtags */
struct point { int x; int y; };
translator struct point < int n > { x = n; };
BEGIN { trace(xlate <int> (1)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_XLATE_NONE.int.d: [D_XLATE_NONE] line 5: cannot translate from "int" to "int"
...
 */
