#!/usr/sbin/dtrace -s
/* New processes and which program they were: state between entry and return of a call that another program returns
 * from, keyed by pid (d-language.md §5).
 * OPTIONS: -q -C     TRIGGER: forks 3     LANES: host */
#pragma D option quiet
#define FAILED(x) ((int)(x) < 0)

inline int OPT_ids = 0;

dtrace:::BEGIN
{
	OPT_ids ? printf("%5s %5s ", "UID", "PID") : 1;
	printf("%-10s %s\n", "COMM", "FROM");
}

syscall::execve:entry
/ppid == $target/
{
	pending[pid] = 1;
	parent[pid] = execname;
}

syscall::execve:return
/pending[pid] && !FAILED(arg0)/
{
	OPT_ids ? printf("%5d %5d ", uid, pid) : 1;
	printf("%-10s %s\n", execname, parent[pid]);
	pending[pid] = 0;
	parent[pid] = 0;
}
/* EXPECT
COMM       FROM
exe        forks
exe        forks
exe        forks

 */
