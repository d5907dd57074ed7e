#!/usr/sbin/dtrace -s
/* Elapsed time of system calls by name, counted and summed between entry and return; which report is printed is
 * chosen by macro arguments that may be missing (cli.md §7.1, d-language.md §7).
 * OPTIONS: -x defaultargs     ARGS: 0 count     TRIGGER: sleeps 1 5     LANES: live */
#pragma D option quiet
#pragma D option aggsortkey

inline int OPT_elapsed = $1 ? 1 : 0;
inline string KIND = $$2;

dtrace:::BEGIN
/KIND == ""/
{
	printf("usage: count | times\n");
	exit(1);
}

syscall:::entry
/pid == $target/
{
	self->start = timestamp;
	@Counts[probefunc] = count();
}

syscall:::return
/self->start && pid == $target/
{
	this->elapsed = timestamp - self->start;
	@Elapsed[probefunc] = sum(this->elapsed);
	@Totals["TOTAL:"] = sum(this->elapsed);
	self->start = 0;
}

END
/KIND == "count"/
{
	/* print elapsed times */
	OPT_elapsed ? printf("Elapsed Times for %s,\n\n", execname) : printf("Counts of %s,\n\n", KIND);
	printf("%16s %8s\n", "SYSCALL", "COUNT");
	OPT_elapsed ? printa("%16s %@8d\n", @Elapsed) : printa("%16s %@8d\n", @Counts);
	OPT_elapsed ? printa("%16s %@8d\n", @Totals) : 1;
	trunc(@Counts); trunc(@Elapsed); trunc(@Totals);
}
/* EXPECT-MATCH
Counts of count,

         SYSCALL    COUNT
...
       nanosleep        5
...
 */
