/* A function is not data.
 * OPTIONS: -x errtags */
struct s { int (*f)(); };
BEGIN { trace(*((struct s *)arg0)->f); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DEREF_FUNC.member.d: [D_DEREF_FUNC] line 4: cannot dereference pointer to function
...
 */
