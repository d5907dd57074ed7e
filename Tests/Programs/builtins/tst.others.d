/* What other systems have and Linux does not reads as nothing (builtins.md §1.2).
 * OPTIONS: -q */
BEGIN { printf("[%s] [%s] %d %d\n", zonename, jailname, jid, ipl); exit(0); }
/* EXPECT
[] [] 0 0

 */
