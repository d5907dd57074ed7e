/* An action has no value that could be traced.
 * OPTIONS: -x errtags */
BEGIN { trace(printf("x")); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACE_VOID.action.d: [D_TRACE_VOID] line 3: trace( ) may not be applied to a void expression
    3 | BEGIN { trace(printf("x")); }
      |               ^~~~~~~~~~~
 */
