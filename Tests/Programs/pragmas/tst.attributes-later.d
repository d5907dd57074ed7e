/* A pragma may name what is declared further down (d-language.md §9).
 * OPTIONS: -q */
#pragma D attributes Evolving/Evolving/Common answer
inline int answer = 42;
BEGIN { printf("%d\n", answer); exit(0); }
/* EXPECT
42

 */
