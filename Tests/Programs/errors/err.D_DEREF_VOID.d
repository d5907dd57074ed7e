/* What a void pointer points at has no type.
 * OPTIONS: -x errtags */
BEGIN { trace(*(void *)5); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DEREF_VOID.d: [D_DEREF_VOID] line 3: cannot dereference pointer to void
...
 */
