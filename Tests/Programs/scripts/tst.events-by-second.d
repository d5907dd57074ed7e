#!/usr/sbin/dtrace -s
/* A report at intervals: counters that are printed and cleared by tick, with a countdown for the heading
 * (providers.md, profile).
 * OPTIONS: -q     LANES: live */
#pragma D option quiet

inline int SCREEN = 2;

dtrace:::BEGIN
{
	lines = SCREEN + 1;
	reads = 0;
	rounds = 0;
}

profile:::tick-1ms { reads++; }

profile:::tick-20ms
/lines > SCREEN/
{
	printf("%8s %s\n", "ROUND", "EVENTS");
	lines = 0;
}

profile:::tick-20ms
{
	printf("%8d %s\n", ++rounds, reads > 0 ? "some" : "none");
	reads = 0;
	lines++;
}

profile:::tick-20ms
/rounds == 4/
{
	exit(0);
}
/* EXPECT
   ROUND EVENTS
       1 some
       2 some
       3 some
   ROUND EVENTS
       4 some

 */
