/* cleanrate is accepted; no speculation waits for cleaning.
 * OPTIONS: -q */
#pragma D option cleanrate=10hz
BEGIN { s = speculation(); }
BEGIN { commit(s); }
BEGIN { printf("%d\n", speculation()); exit(0); }
/* EXPECT
1

 */
