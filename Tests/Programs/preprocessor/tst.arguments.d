/* -x cppargs hands further words to the preprocessor, split at blanks (d-language.md §13).
 * OPTIONS: -q -C -x cppargs=-DA=1     LANES: host */
BEGIN { printf("%d\n", A); exit(0); }
/* EXPECT
1

 */
