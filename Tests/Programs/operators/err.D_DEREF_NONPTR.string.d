/* A process number is no address.
 * OPTIONS: -x errtags */
BEGIN { trace(*pid); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DEREF_NONPTR.string.d: [D_DEREF_NONPTR] line 3: cannot dereference non-pointer type
    3 | BEGIN { trace(*pid); }
      |                ^~~
 */
