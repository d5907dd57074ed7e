/* For the programs beside it. */
#include "numbers.d"
inline string SAID = "shared";
int triple(int x) { return x * THREE; }
