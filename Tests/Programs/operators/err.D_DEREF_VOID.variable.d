/* What lies behind a pointer to void has no type.
 * OPTIONS: -x errtags */
BEGIN { here = (void *)arg0; trace(*here); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DEREF_VOID.variable.d: [D_DEREF_VOID] line 3: cannot dereference pointer to void
    3 | BEGIN { here = (void *)arg0; trace(*here); }
      |                                     ^~~~
 */
