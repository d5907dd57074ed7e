/* A name has at most 63 characters.
 * OPTIONS: -x errtags */
provider xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx { probe order(int); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROV_BADNAME.long.d: [D_PROV_BADNAME] line 3: provider name may not exceed 63 characters: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
...
 */
