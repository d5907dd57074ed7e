/*
 * sched.d: scheduling policies, processors.
 */

/* Scheduling policies: sched_setscheduler(), curthread->policy. */
inline int SCHED_OTHER = 0;
inline int SCHED_FIFO = 1;
inline int SCHED_RR = 2;
inline int SCHED_BATCH = 3;
inline int SCHED_IDLE = 5;

/* States of a processor. */
inline int P_OFFLINE = 1;
inline int P_ONLINE = 2;

/* What is known of a processor beyond its place. */
typedef struct processor_info {
	int pi_state;			/* P_ONLINE */
	string pi_processor_type;	/* "" */
	string pi_fputypes;		/* "" */
	int pi_clock;			/* MHz, 0 = unknown */
} processor_info_t;

/* A processor. */
typedef struct cpuinfo {
	processorid_t cpu_id;		/* number; -1 = none */
	psetid_t cpu_pset;		/* processor set: Linux has none, 0 */
	chipid_t cpu_chip;		/* socket; only of the processor that runs the probe */
	lgrp_id_t cpu_lgrp;		/* node of memory; only of the processor that runs the probe */
	processor_info_t cpu_info;
} cpuinfo_t;

translator processor_info_t < int C > {
	pi_state = C < 0 ? P_OFFLINE : P_ONLINE;
	pi_processor_type = "";
	pi_fputypes = "";
	pi_clock = 0;
};

/* A processor by its number. */
translator cpuinfo_t < int C > {
	cpu_id = C;
	cpu_pset = 0;
	cpu_chip = kernel_has(`cpu_info.topo.pkg_id) ? `cpu_info.topo.pkg_id :
	    kernel_has(`cpu_info.phys_proc_id) ? `cpu_info.phys_proc_id : 0;
	cpu_lgrp = kernel_has(`numa_node) ? `numa_node : 0;
	cpu_info = xlate <processor_info_t> (C);
};

inline cpuinfo_t *curcpu = xlate <cpuinfo_t *> ((int)cpu);
inline psetid_t pset = curcpu->cpu_pset;
inline chipid_t chip = curcpu->cpu_chip;
inline lgrp_id_t lgrp = curcpu->cpu_lgrp;
