/* A type alone declares nothing.
 * OPTIONS: -x errtags */
int; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_USELESS.d: [D_DECL_USELESS] line 3: useless declaration
...
 */
