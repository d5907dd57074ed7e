/* Nothing cannot be traced.
 * OPTIONS: -x errtags */
BEGIN { trace((void)1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_TRACE_VOID.d: [D_TRACE_VOID] line 3: trace( ) may not be applied to a void expression
...
 */
