/* $$0 is the name of the script.
 * OPTIONS: -q */
BEGIN { printf("%s\n", $$0); exit(0); }
/* EXPECT
tst.script.d

 */
