/* A number is no pointer.
 * OPTIONS: -x errtags */
BEGIN { trace(*5); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DEREF_NONPTR.d: [D_DEREF_NONPTR] line 3: cannot dereference non-pointer type
...
 */
