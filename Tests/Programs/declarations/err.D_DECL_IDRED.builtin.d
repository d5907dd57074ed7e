/* Names of built-ins are taken.
 * OPTIONS: -x errtags */
enum { timestamp };
BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_IDRED.builtin.d: [D_DECL_IDRED] line 3: built-in identifier redeclared: timestamp
...
 */
