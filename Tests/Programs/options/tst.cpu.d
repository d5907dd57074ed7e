/* -x cpu=N traces one CPU: BEGIN, END and tick run there, profile fires nowhere else (cli.md section 7.2).
 * OPTIONS: -q -x cpu=0        LANES: live vm */
BEGIN { printf("BEGIN %d\n", cpu); }
profile-997hz { fired++; others += cpu != 0; }
tick-100ms { printf("tick %d\n", cpu); exit(0); }
END { printf("END %d, fired %d, elsewhere %d\n", cpu, fired > 0, others); }
/* EXPECT
BEGIN 0
tick 0
END 0, fired 1, elsewhere 0

 */
