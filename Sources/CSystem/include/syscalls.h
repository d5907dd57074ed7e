// Wrappers for what Swift cannot import: variadic functions, function macros, computed constants.
// Functions return a value of at least 0, or -errno; they never set errno.
#ifndef VIGIL_SYSCALLS_H
#define VIGIL_SYSCALLS_H

#include <linux/perf_event.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/wait.h>

#pragma clang assume_nonnull begin

/// The kernel's id of the calling thread.
int vg_gettid(void);

/// bpf(2).
long vg_bpf(unsigned command, void *attributes, size_t size);

/// perf_event_open(2).
long vg_perf_event_open(const void *attributes, int pid, int cpu, int group, unsigned long flags);

/// ioctl(2) with an integer or an address as its argument.
long vg_ioctl(int descriptor, unsigned long request, unsigned long argument);

/// open(2), close-on-exec added.
int vg_open(const char *path, int flags, unsigned mode);

/// pidfd_open(2).
int vg_pidfd_open(int pid);

/// Binds a thread (0: the calling one) to one CPU.
int vg_set_affinity(int tid, unsigned cpu);

/// The set of CPUs that the calling thread may run on, to be handed back to `vg_restore_affinity`.
int vg_save_affinity(void *set, size_t size);
int vg_restore_affinity(const void *set, size_t size);

/// The CPU that the calling thread runs on.
int vg_current_cpu(void);

static const unsigned long VG_PERF_ENABLE = PERF_EVENT_IOC_ENABLE;
static const unsigned long VG_PERF_DISABLE = PERF_EVENT_IOC_DISABLE;
static const unsigned long VG_PERF_SET_BPF = PERF_EVENT_IOC_SET_BPF;
static const unsigned long VG_PERF_ID = PERF_EVENT_IOC_ID;
/// perf_event_open's flag for close-on-exec.
static const unsigned long VG_PERF_CLOEXEC = PERF_FLAG_FD_CLOEXEC;

static inline _Bool vg_exited(int status) { return WIFEXITED(status); }
static inline int vg_exit_status(int status) { return WEXITSTATUS(status); }
static inline _Bool vg_signaled(int status) { return WIFSIGNALED(status); }
static inline int vg_term_signal(int status) { return WTERMSIG(status); }

#pragma clang assume_nonnull end
#endif
