/* What is assigned to is no cast.
 * OPTIONS: -x errtags */
BEGIN { (int)a = 3; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.assign-to-cast.d: [D_SYNTAX] line 3: syntax error near "="
...
 */
