/* Each output is looked at.
 * OPTIONS: -x errtags */
provider cafe { probe moved(int n, string s) : (int n, int s); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROV_PRXLATOR.second.d: [D_PROV_PRXLATOR] line 3: translator for cafe:moved output argument #2 from string to int is not defined
...
 */
