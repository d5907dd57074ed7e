/* With bufpolicy=ring a buffer keeps the last bufsize bytes of records, printed at the end; what was overwritten is no drop
 * (cli.md section 7.3). A record of one long takes 24 bytes of header, 8 of the value and 8 for the way back, one of exit()
 * likewise: 200 bytes hold 5, of which exit() takes one.
 * OPTIONS: -q -x bufpolicy=ring -x bufsize=200 -x cpu=0        LANES: live vm */
long n;
BEGIN { printf("never seen\n"); }
tick-1ms /n < 100/ { n++; printf("%d\n", n); }
tick-1ms /n == 100/ { exit(0); }
END { printf("END %d\n", n); }
/* EXPECT
97
98
99
100
END 100

 */
