/*
 * procfs.d: processes and threads: psinfo_t, lwpsinfo_t, curpsinfo, curlwpsinfo, cwd, root.
 *
 * Numbers of processes and threads are those of the first pid namespace. Times count from the start of the system.
 */

/* Flags of a thread: pr_flag. */
inline int PR_STOPPED = 0x1;
inline int PR_ISTOP = 0x2;
inline int PR_DSTOP = 0x4;
inline int PR_STEP = 0x8;
inline int PR_ASLEEP = 0x10;
inline int PR_PCINVAL = 0x20;
inline int PR_ASLWP = 0x40;
inline int PR_AGENT = 0x80;
inline int PR_DETACH = 0x100;
inline int PR_DAEMON = 0x200;
inline int PR_ISSYS = 0x1000;
inline int PR_VFORKP = 0x2000;
inline int PR_ORPHAN = 0x4000;
inline int PR_NOSIGCHLD = 0x8000;
inline int PR_WAITPID = 0x10000;
inline int PR_FORK = 0x100000;
inline int PR_RLC = 0x200000;
inline int PR_KLC = 0x400000;
inline int PR_ASYNC = 0x800000;
inline int PR_MSACCT = 0x1000000;
inline int PR_BPTADJ = 0x2000000;
inline int PR_PTRACE = 0x4000000;
inline int PR_MSFORK = 0x8000000;
inline int PR_IDLE = 0x10000000;

/* States of a thread: pr_state, and pr_sname beside it. */
inline int SSLEEP = 1;	/* S, waits for something */
inline int SRUN = 2;	/* R, waits for a processor */
inline int SZOMB = 3;	/* Z, has ended */
inline int SSTOP = 4;	/* T, is stopped */
inline int SIDL = 5;	/* I, is being made */
inline int SONPROC = 6;	/* O, runs */
inline int SWAIT = 7;	/* W, is being woken */

/* What a thread waits for: pr_stype. */
inline int SOBJ_NONE = 0;
inline int SOBJ_MUTEX = 1;
inline int SOBJ_RWLOCK = 2;
inline int SOBJ_CV = 3;
inline int SOBJ_SEMA = 4;
inline int SOBJ_USER = 5;
inline int SOBJ_USER_PI = 6;
inline int SOBJ_SHUTTLE = 7;

/* The data model of a process: pr_dmodel. */
inline char PR_MODEL_UNKNOWN = 0;
inline char PR_MODEL_ILP32 = 1;
inline char PR_MODEL_LP64 = 2;

/* Codes of any signal. */
inline int SI_KERNEL = 128;
inline int SI_USER = 0;
inline int SI_QUEUE = -1;
inline int SI_TIMER = -2;
inline int SI_MESGQ = -3;
inline int SI_ASYNCIO = -4;
inline int SI_SIGIO = -5;
inline int SI_TKILL = -6;
inline int SI_DETHREAD = -7;
inline int SI_ASYNCNL = -60;

/* Codes of SIGILL. */
inline int ILL_ILLOPC = 1;
inline int ILL_ILLOPN = 2;
inline int ILL_ILLADR = 3;
inline int ILL_ILLTRP = 4;
inline int ILL_PRVOPC = 5;
inline int ILL_PRVREG = 6;
inline int ILL_COPROC = 7;
inline int ILL_BADSTK = 8;
inline int ILL_BADIADDR = 9;

/* Codes of SIGFPE. */
inline int FPE_INTDIV = 1;
inline int FPE_INTOVF = 2;
inline int FPE_FLTDIV = 3;
inline int FPE_FLTOVF = 4;
inline int FPE_FLTUND = 5;
inline int FPE_FLTRES = 6;
inline int FPE_FLTINV = 7;
inline int FPE_FLTSUB = 8;
inline int FPE_FLTUNK = 14;
inline int FPE_CONDTRAP = 15;

/* Codes of SIGSEGV. */
inline int SEGV_MAPERR = 1;
inline int SEGV_ACCERR = 2;
inline int SEGV_BNDERR = 3;
inline int SEGV_PKUERR = 4;
inline int SEGV_ACCADI = 5;
inline int SEGV_ADIDERR = 6;
inline int SEGV_ADIPERR = 7;
inline int SEGV_MTEAERR = 8;
inline int SEGV_MTESERR = 9;

/* Codes of SIGBUS. */
inline int BUS_ADRALN = 1;
inline int BUS_ADRERR = 2;
inline int BUS_OBJERR = 3;
inline int BUS_MCEERR_AR = 4;
inline int BUS_MCEERR_AO = 5;

/* Codes of SIGTRAP. */
inline int TRAP_BRKPT = 1;
inline int TRAP_TRACE = 2;
inline int TRAP_BRANCH = 3;
inline int TRAP_HWBKPT = 4;
inline int TRAP_UNK = 5;

/* Codes of SIGCHLD, and the reasons of proc:::exit. */
inline int CLD_EXITED = 1;
inline int CLD_KILLED = 2;
inline int CLD_DUMPED = 3;
inline int CLD_TRAPPED = 4;
inline int CLD_STOPPED = 5;
inline int CLD_CONTINUED = 6;

/* Codes of SIGPOLL. */
inline int POLL_IN = 1;
inline int POLL_OUT = 2;
inline int POLL_MSG = 3;
inline int POLL_ERR = 4;
inline int POLL_PRI = 5;
inline int POLL_HUP = 6;

/* A thread. */
typedef struct lwpsinfo {
	int pr_flag;			/* the flags above */
	id_t pr_lwpid;			/* number of the thread */
	uintptr_t pr_addr;		/* its struct task_struct */
	uintptr_t pr_wchan;		/* 0 */
	char pr_stype;			/* SOBJ_NONE */
	char pr_state;			/* the states above */
	char pr_sname;			/* the same as a letter */
	char pr_nice;			/* -20 to 19 */
	short pr_syscall;		/* number of the system call that it is in, else 0 */
	char pr_oldpri;			/* 0 */
	char pr_cpu;			/* 0 */
	int pr_pri;			/* priority of the scheduler: the lower the better */
	ushort_t pr_pctcpu;		/* 0 */
	timestruc_t pr_start;		/* when it began, since the start of the system */
	timestruc_t pr_time;		/* time on processors */
	char pr_clname[8];		/* "CFS", "RT", "DL", "IDLE" */
	char pr_name[16];		/* name of the thread */
	processorid_t pr_onpro;		/* processor that it runs on or ran on last */
	processorid_t pr_bindpro;	/* the only processor that it may run on; -1 = there are several */
	psetid_t pr_bindpset;		/* -1 */
	int pr_lgrp;			/* node of memory of the processor */
} lwpsinfo_t;

/* A process. */
typedef struct psinfo {
	int pr_flag;			/* 0 */
	int pr_nlwp;			/* number of threads */
	pid_t pr_pid;			/* number */
	pid_t pr_ppid;			/* number of the parent */
	pid_t pr_pgid;			/* number of the group's leader */
	pid_t pr_sid;			/* number of the session's leader */
	uid_t pr_uid;			/* real user */
	uid_t pr_euid;			/* effective user */
	gid_t pr_gid;			/* real group */
	gid_t pr_egid;			/* effective group */
	uintptr_t pr_addr;		/* its struct task_struct */
	size_t pr_size;			/* kilobytes of virtual memory */
	size_t pr_rssize;		/* kilobytes that are resident */
	dev_t pr_ttydev;		/* controlling terminal; -1 = none */
	ushort_t pr_pctcpu;		/* 0 */
	ushort_t pr_pctmem;		/* 0 */
	timestruc_t pr_start;		/* when it began, since the start of the system */
	timestruc_t pr_time;		/* time on processors */
	timestruc_t pr_ctime;		/* the same of children that were waited for */
	char pr_fname[16];		/* name of the program */
	char pr_psargs[80];		/* the arguments, joined by blanks */
	int pr_wstat;			/* status at the end */
	int pr_argc;			/* -1: unknown */
	uintptr_t pr_argv;		/* where the arguments lie */
	uintptr_t pr_envp;		/* where the environment lies */
	char pr_dmodel;			/* PR_MODEL_ILP32 or PR_MODEL_LP64 */
	taskid_t pr_taskid;		/* 0 */
	projid_t pr_projid;		/* 0 */
	int pr_nzomb;			/* 0 */
	poolid_t pr_poolid;		/* 0 */
	zoneid_t pr_zoneid;		/* 0 */
	ctid_t pr_contract;		/* 0 */
	lwpsinfo_t pr_lwp;		/* the thread that was asked for */
} psinfo_t;

/* Kilobytes of a page. */
inline int __page_kb = 4;

/* Bits of the state of a thread, how it ends included. */
inline uint_t __task_state[struct task_struct *T] = kernel_has(T->__state) ? T->__state : T->state;

/* States by the bits: 1, 2 wait; 4, 8, 0x40 stopped; 0x10, 0x20, 0x80 ended; 0x800 new; 0x100, 0x200 being woken. */
inline char __pr_state[struct task_struct *T] =
    (__task_state[T] & 0x3) != 0 ? SSLEEP :
    (__task_state[T] & 0x4c) != 0 ? SSTOP :
    (__task_state[T] & 0xb0) != 0 ? SZOMB :
    (__task_state[T] & 0x800) != 0 ? SIDL :
    (__task_state[T] & 0x300) != 0 ? SWAIT :
    T->on_cpu != 0 ? SONPROC : SRUN;

inline processorid_t __task_cpu[struct task_struct *T] =
    kernel_has(T->thread_info.cpu) ? T->thread_info.cpu : T->cpu;

/*
 * The time on processors is exact, as the sum of user and system time in /proc; utime and stime count ticks.
 * PF_KTHREAD is 0x200000; SCHED_FIFO 1, SCHED_RR 2, SCHED_DEADLINE 6.
 */
translator lwpsinfo_t < struct task_struct *T > {
	pr_flag = ((__task_state[T] & 0x4) != 0 ? PR_STOPPED : 0) | ((T->flags & 0x200000) != 0 ? PR_ISSYS : 0) |
	    (T->pid == 0 ? PR_IDLE : 0);
	pr_lwpid = T->pid;
	pr_addr = (uintptr_t)T;
	pr_wchan = 0;
	pr_stype = SOBJ_NONE;
	pr_state = __pr_state[T];
	pr_sname = "?SRZTIOW"[__pr_state[T]];
	pr_nice = T->static_prio - 120;
	pr_syscall = __task_syscall[T] < 0 ? 0 : __task_syscall[T];
	pr_oldpri = 0;
	pr_cpu = 0;
	pr_pri = T->prio;
	pr_pctcpu = 0;
	pr_start = xlate <timestruc_t> ((uint64_t)T->start_boottime);
	pr_time = xlate <timestruc_t> ((uint64_t)T->se.sum_exec_runtime);
	pr_clname = T->pid == 0 ? "IDLE" : T->policy == 6 ? "DL" : T->policy == 1 || T->policy == 2 ? "RT" : "CFS";
	pr_name = stringof(T->comm);
	pr_onpro = __task_cpu[T];
	pr_bindpro = T->nr_cpus_allowed == 1 ? __task_cpu[T] : -1;
	pr_bindpset = -1;
	pr_lgrp = kernel_has(`numa_node) ? `numa_node : 0;
};

/*
 * Pages by the kind MM_FILEPAGES 0, MM_ANONPAGES 1, MM_SHMEMPAGES 3; what processors have not yet added up is missing.
 */
inline int64_t __rss[struct mm_struct *M] =
    kernel_has(M->rss_stat[0].count) ? M->rss_stat[0].count + M->rss_stat[1].count + M->rss_stat[3].count :
    M->rss_stat.count[0].counter + M->rss_stat.count[1].counter + M->rss_stat.count[3].counter;

/* PIDTYPE_PGID is 2, PIDTYPE_SID 3. */
translator psinfo_t < struct task_struct *T > {
	pr_flag = 0;
	pr_nlwp = T->signal->nr_threads;
	pr_pid = T->tgid;
	pr_ppid = T->real_parent->tgid;
	pr_pgid = T->signal->pids[2]->numbers[0].nr;
	pr_sid = T->signal->pids[3]->numbers[0].nr;
	pr_uid = T->cred->uid.val;
	pr_euid = T->cred->euid.val;
	pr_gid = T->cred->gid.val;
	pr_egid = T->cred->egid.val;
	pr_addr = (uintptr_t)T;
	pr_size = T->mm == NULL ? 0 : T->mm->total_vm * __page_kb;
	pr_rssize = T->mm == NULL ? 0 : __rss[T->mm] * __page_kb;
	pr_ttydev = T->signal->tty == NULL ? (dev_t)-1 :
	    (T->signal->tty->driver->major << 20 | T->signal->tty->driver->minor_start) + T->signal->tty->index;
	pr_pctcpu = 0;
	pr_pctmem = 0;
	pr_start = xlate <timestruc_t> ((uint64_t)T->group_leader->start_boottime);
	pr_time = xlate <timestruc_t> ((uint64_t)(T->signal->sum_sched_runtime + T->se.sum_exec_runtime));
	pr_ctime = xlate <timestruc_t> ((uint64_t)(T->signal->cutime + T->signal->cstime));
	pr_fname = stringof(T->group_leader->comm);
	pr_psargs = T->tgid == pid ? substr(execargs, 0, 79) : stringof(T->group_leader->comm);
	pr_wstat = T->exit_code;
	pr_argc = -1;
	pr_argv = T->mm == NULL ? 0 : T->mm->arg_start;
	pr_envp = T->mm == NULL ? 0 : T->mm->env_start;
	pr_dmodel = T->mm != NULL && T->mm->task_size <= 0x100000000 ? PR_MODEL_ILP32 : PR_MODEL_LP64;
	pr_taskid = 0;
	pr_projid = 0;
	pr_nzomb = 0;
	pr_poolid = 0;
	pr_zoneid = 0;
	pr_contract = 0;
	pr_lwp = xlate <lwpsinfo_t> (T);
};

inline psinfo_t *curpsinfo = xlate <psinfo_t *> (curthread);
inline lwpsinfo_t *curlwpsinfo = xlate <lwpsinfo_t *> (curthread);

/* Paths of the working directory and of the root directory. */
inline string cwd = curthread->fs == NULL ? "<unknown>" : d_path(&curthread->fs->pwd);
inline string root = curthread->fs == NULL ? "<unknown>" : d_path(&curthread->fs->root);
