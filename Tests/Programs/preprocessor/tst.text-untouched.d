/* Only scripts are preprocessed: the text of -n comes as it is, so its SMALL is a variable of D (d-language.md §13).
 * OPTIONS: -q -C -DSMALL=9 -n BEGIN{SMALL=4;trace(SMALL);}     LANES: host */
BEGIN { trace(SMALL); exit(0); }
/* EXPECT
49
 */
