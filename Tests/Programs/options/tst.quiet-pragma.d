/* #pragma D option quiet is -q. */
#pragma D option quiet
BEGIN { trace(1); exit(0); }
/* EXPECT
1
 */
