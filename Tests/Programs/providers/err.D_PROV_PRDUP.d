/* A probe is declared once.
 * OPTIONS: -x errtags */
provider cafe { probe order(int); probe order(string); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROV_PRDUP.d: [D_PROV_PRDUP] line 3: probe redeclared: cafe:order
...
 */
