/* A member of a type that there is not.
 * OPTIONS: -x errtags */
struct pair { nosuch_t first; };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.unknown-type.d: [D_SYNTAX] line 3: syntax error near "nosuch_t"
...
 */
