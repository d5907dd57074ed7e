/*
 * types.d: types that the other libraries and old scripts name and that neither D nor the kernel has.
 */

typedef char *caddr_t;
typedef int64_t offset_t;
typedef int pri_t;
typedef int processorid_t;
typedef int psetid_t;
typedef int chipid_t;
typedef long lgrp_id_t;
typedef int taskid_t;
typedef int projid_t;
typedef int poolid_t;
typedef int zoneid_t;
typedef int ctid_t;

/*
 * What system calls read and write in memory of programs, as C has it: the kernel names its own forms otherwise.
 */
struct timespec {
	long tv_sec;
	long tv_nsec;
};
typedef struct timespec timespec_t;

struct timeval {
	long tv_sec;
	long tv_usec;
};

struct itimerspec {
	struct timespec it_interval;
	struct timespec it_value;
};
typedef struct itimerspec itimerspec_t;

struct itimerval {
	struct timeval it_interval;
	struct timeval it_value;
};

struct utsname {
	char sysname[65];
	char nodename[65];
	char release[65];
	char version[65];
	char machine[65];
	char domainname[65];
};

/* A time of nanoseconds in two parts. */
typedef struct timestruc {
	long tv_sec;
	long tv_nsec;
} timestruc_t;

translator timestruc_t < uint64_t N > {
	tv_sec = N / 1000000000;
	tv_nsec = N % 1000000000;
};
