/* Or what has been declared.
 * OPTIONS: -q */
inline int answer = 42;
#pragma D attributes evolving/Private/ISA answer
BEGIN { printf("%d\n", answer); exit(0); }
/* EXPECT
42

 */
