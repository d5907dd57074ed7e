/* The number of a process is appended to the name.
 * OPTIONS: -x errtags */
provider cafe7 { probe order(int); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROV_BADNAME.digit.d: [D_PROV_BADNAME] line 3: provider name may not end with a digit: cafe7
...
 */
