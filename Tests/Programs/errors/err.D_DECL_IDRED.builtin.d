/* A built-in cannot be declared.
 * OPTIONS: -x errtags */
int execname; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_IDRED.builtin.d: [D_DECL_IDRED] line 3: built-in identifier redeclared: execname
...
 */
