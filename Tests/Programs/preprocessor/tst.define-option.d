/* -D defines with and without a value, -U takes a definition away again, in the order given (d-language.md §13).
 * OPTIONS: -q -C -DONE -DGONE=1 -UGONE -UBACK -DBACK=5     LANES: host */
#include "values.h"
BEGIN
{
  printf("%d ", ONE);
#ifdef GONE
  printf("gone ");
#endif
  printf("%d\n", BACK);
  exit(0);
}
/* EXPECT
1 5

 */
