#!/usr/sbin/dtrace -qs
/* Time from entry to return, kept for each thread and each call, with a threshold as an argument in milliseconds and a
 * column of spaces by a width that is computed (d-language.md §1.7).
 * OPTIONS: -q     ARGS: 5     TRIGGER: sleeps 20 2     LANES: live */
inline uint64_t MIN_NS = $1 * 1000000;

BEGIN { printf("%-12s %*s\n", "CALL", 6, "SLOW"); }

syscall::nanosleep:entry
/pid == $target/
{
	self->start[probefunc] = timestamp;
}

syscall::nanosleep:return
/(this->start = self->start[probefunc]) && (this->delta = (timestamp - this->start)) > MIN_NS/
{
	printf("%-12s %*s%s\n", probefunc, 3, "", this->delta >= 20000000 ? "yes" : "no");
}

syscall::nanosleep:return
{
	self->start[probefunc] = 0;
}
/* EXPECT
CALL           SLOW
nanosleep       yes
nanosleep       yes

 */
