/* With bufpolicy=fill a CPU records until its buffer is full, for good; then tracing ends, what was recorded is printed, and
 * END's records after it. What found no room is no drop (cli.md section 7.3).
 * A record of one long takes 24 bytes of header and 8 of the value: 320 bytes hold 10.
 * OPTIONS: -q -x bufpolicy=fill -x bufsize=320        LANES: live vm */
long n;
tick-1ms { n++; printf("%d\n", n); }
tick-1ms { later++; }
END { printf("END: %s\n", later > 10 ? "fired on" : "?"); }
/* EXPECT
1
2
3
4
5
6
7
8
9
10
END: fired on

 */
