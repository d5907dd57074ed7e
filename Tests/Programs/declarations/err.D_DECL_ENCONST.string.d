/* Enumerators are integers.
 * OPTIONS: -x errtags */
enum { A = "a" };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_ENCONST.string.d: [D_DECL_ENCONST] line 3: enumerator 'A' must be assigned to an integral constant expression
...
 */
