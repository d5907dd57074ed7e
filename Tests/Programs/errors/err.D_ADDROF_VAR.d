/* A D variable has no address.
 * OPTIONS: -x errtags */
BEGIN { x = 1; trace(&x); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ADDROF_VAR.d: [D_ADDROF_VAR] line 3: cannot take address of dynamic variable
...
 */
