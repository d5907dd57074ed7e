/* The tree of a program that is wrong is printed as far as there is one.
 * OPTIONS: -q -x tree=1        LANES: live */
BEGIN { trace(unknown); }
/* EXPECT
 */
/* EXPECT-ERR
PROGRAM
  CLAUSE
    PDESC :::BEGIN
    D EXPRESSION
      FUNC trace
        IDENT unknown
dtrace: failed to compile script err.D_IDENT_UNDEF.tree.d: line 3: failed to resolve unknown: Unknown variable name
    3 | BEGIN { trace(unknown); }
      |               ^~~~~~~
 */
