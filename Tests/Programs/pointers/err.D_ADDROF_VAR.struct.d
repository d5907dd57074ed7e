/* A variable has no address, struct or not.
 * OPTIONS: -x errtags */
struct s { int a; };
struct s s;
BEGIN { trace(&s); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ADDROF_VAR.struct.d: [D_ADDROF_VAR] line 5: cannot take address of dynamic variable
...
 */
