/* inline gives a constant or an expression a name.
 * OPTIONS: -q */
inline int LIMIT = 40 + 2;
inline string NAME = "answer";
BEGIN { printf("%s %d\n", NAME, LIMIT); exit(0); }
/* EXPECT
answer 42

 */
