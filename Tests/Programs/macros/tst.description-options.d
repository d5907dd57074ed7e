/* -P, -m and -f take a description that ends with their field, with predicate and body (cli.md §1).
 * OPTIONS: -q -Z -P 'dtrace /probename == "BEGIN"/ { printf("P "); }' -m 'dtrace: { @m[probename] = count(); }' -f 'syscall::nosuch { }'     LANES: live */
BEGIN { exit(0); }
END { printf("s"); printa(" %s %@d", @m); printf("\n"); }
/* EXPECT-MATCH
P s* BEGIN 1*

 */
