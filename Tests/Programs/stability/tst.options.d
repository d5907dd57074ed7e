/* A version of D may be asked for, and lowered once more by the program.
 * OPTIONS: -q -x version=1.6 */
#pragma D option version=1.5
BEGIN { exit(0); }
/* EXPECT

 */
