/* print() takes a value; an action has none (builtins.md 3).
 * OPTIONS: -x errtags */
BEGIN { print(exit(0)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINT_VOID.call.d: [D_PRINT_VOID] line 3: print( ) may not be applied to a void expression
...
 */
