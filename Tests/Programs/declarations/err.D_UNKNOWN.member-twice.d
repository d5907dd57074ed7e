/* A member's name occurs once.
 * OPTIONS: -x errtags */
struct s { int a, a; };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_UNKNOWN.member-twice.d: [D_UNKNOWN] line 3: failed to define member 'a': duplicate member name
...
 */
