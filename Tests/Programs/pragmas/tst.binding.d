/* A name exists from the version on that it is bound to.
 * OPTIONS: -q -x version=1.2 */
#pragma D binding "1.2" answer
inline int answer = 42;
BEGIN { printf("%d\n", answer); exit(0); }
/* EXPECT
42

 */
