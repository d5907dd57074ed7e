/* In an older version of D a newer name is unknown.
 * OPTIONS: -x errtags -x version=1.5 */
#pragma D binding "1.6" answer
inline int answer = 42;
BEGIN { trace(answer); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_UNDEF.binding.d: [D_IDENT_UNDEF] line 5: failed to resolve answer: Unknown variable name
...
 */
