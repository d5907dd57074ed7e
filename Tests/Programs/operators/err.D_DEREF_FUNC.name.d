/* A pointer to a function leads to its code, which is no value.
 * OPTIONS: -x errtags */
BEGIN { trace(*(int (*)())arg0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DEREF_FUNC.name.d: [D_DEREF_FUNC] line 3: cannot dereference pointer to function
    3 | BEGIN { trace(*(int (*)())arg0); }
      |                ^~~~~~~~~~~~~~~
 */
