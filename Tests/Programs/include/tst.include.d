/* With extensions a script includes files of D without the preprocessor: those beside it, and what they include, each
 * once (d-language.md §3, "Extensions").
 * OPTIONS: -q -x extensions     LANES: live */
#include "shared.d"
#include "numbers.d"
BEGIN { printf("%s %d\n", SAID, triple(THREE)); exit(0); }
/* EXPECT
shared 9

 */
