#!/usr/sbin/dtrace -qs
/* Options as inlines, a header line of chosen columns, state in self-> between entry and return: the usual shape of a
 * script that shows opened files (d-language.md §5, §12).
 * OPTIONS: -q     TRIGGER: opens /etc/hostname /nowhere/at/all     LANES: live */

/*
 * default variables
 */
inline int OPT_dump      = 0;
inline int OPT_zone      = 0;
inline int OPT_time      = 0;
inline int OPT_timestr   = 0;
inline int OPT_err       = 1;
inline int OPT_file      = 1;
inline int OPT_name      = 0;
inline int OPT_pid       = 1;
inline int PID           = $target;
inline string PATHNAME   = "/nowhere/at/all";
inline string NAME       = ".";
inline int FILTER        = OPT_pid || OPT_name;

#pragma D option quiet
#pragma D option switchrate=10hz
#pragma D option defaultargs

dtrace:::BEGIN
{
	/* print header */
	OPT_dump    ? printf("%s %s %s\n", "ZONE", "TIME", "UID") : 1;
	OPT_zone    ? printf("%-10s ", "ZONE") : 1;
	OPT_time    ? printf("%-14s ", "TIME") : 1;
	OPT_timestr ? printf("%-20s ", "STRTIME") : 1;
	/* always */ printf("%3s ", "FD");
	OPT_err     ? printf("%3s ", "ERR") : 1;
	printf("%-s", "PATH");
	printf("\n");
}

/*
 * Print open event
 */
syscall::open:entry, syscall::openat:entry
/FILTER && ((OPT_name && NAME == execname) || (OPT_pid && PID == pid))/
{
	/* save pathname */
	self->pathp = probefunc == "open" ? arg0 : arg1;
	self->ok = 1;
}

syscall::open:return, syscall::openat:return
/self->ok && (!OPT_file || PATHNAME == copyinstr(self->pathp))/
{
	/* store details */
	this->start = timestamp;
	this->uid = OPT_zone ? uid : 0;

	/* print optional fields */
	OPT_dump    ? printf("%d %d %d %s\n", timestamp, uid, pid, execname) : 1;
	OPT_zone    ? printf("%-10s ", zonename) : 1;
	OPT_time    ? printf("%-14d ", timestamp / 1000) : 1;
	OPT_timestr ? printf("%-20Y ", walltimestamp) : 1;
	printf("%3d ", (int)arg0);
	OPT_err     ? printf("%3d ", errno) : 1;
	printf("%-*s\n", 4, copyinstr(self->pathp));
}

/*
 * Cleanup
 */
syscall::open:return, syscall::openat:return
/self->ok/
{
	self->pathp = 0;
	self->ok = 0;
}
/* EXPECT
 FD ERR PATH
 -2   2 /nowhere/at/all

 */
