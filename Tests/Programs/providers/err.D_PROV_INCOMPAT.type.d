/* And of the same types.
 * OPTIONS: -x errtags */
provider cafe { probe order(int, int); };
provider cafe { probe order(int, string); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROV_INCOMPAT.type.d: [D_PROV_INCOMPAT] line 4: probe cafe:order input prototype argument #2 mismatch
...
 */
