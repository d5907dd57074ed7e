/* A macro variable that does not exist.
 * OPTIONS: -x errtags */
BEGIN { trace($nosuch); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_MACRO_UNDEF.variable.d: [D_MACRO_UNDEF] line 3: macro variable $nosuch is not defined
...
 */
