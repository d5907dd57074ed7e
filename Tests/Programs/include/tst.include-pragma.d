/* The pragma switches it on for the lines behind it; a comment includes nothing.
 * OPTIONS: -q     LANES: live */
#pragma D option extensions
/*
#include "nowhere.d"
 */
  # include "numbers.d"
BEGIN { printf("%d\n", THREE); exit(0); }
/* EXPECT
3

 */
