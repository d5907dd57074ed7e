/* Enumerators are constants.
 * OPTIONS: -x errtags */
enum { A = pid };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_ENCONST.variable.d: [D_DECL_ENCONST] line 3: enumerator 'A' must be assigned to an integral constant expression
...
 */
