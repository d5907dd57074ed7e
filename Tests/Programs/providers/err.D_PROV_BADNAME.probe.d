/* Likewise that of a probe.
 * OPTIONS: -x errtags */
provider cafe { probe xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(int); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROV_BADNAME.probe.d: [D_PROV_BADNAME] line 3: probe name may not exceed 63 characters: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
...
 */
