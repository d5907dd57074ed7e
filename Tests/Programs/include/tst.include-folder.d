/* A file in angle brackets is looked for in the folders of -I and -L only.
 * OPTIONS: -q -x extensions -I ../macros -I ../include     LANES: live */
#include <numbers.d>
BEGIN { printf("%d\n", THREE); exit(0); }
/* EXPECT
3

 */
