#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>

static long result(long value) { return value < 0 ? -(long)errno : value; }

int vg_gettid(void) { return (int)syscall(SYS_gettid); }

long vg_bpf(unsigned command, void *attributes, size_t size) {
  return result(syscall(SYS_bpf, command, attributes, (unsigned)size));
}

long vg_perf_event_open(const void *attributes, int pid, int cpu, int group, unsigned long flags) {
  return result(syscall(SYS_perf_event_open, attributes, pid, cpu, group, flags));
}

long vg_ioctl(int descriptor, unsigned long request, unsigned long argument) {
  return result(ioctl(descriptor, request, argument));
}

int vg_open(const char *path, int flags, unsigned mode) {
  return (int)result(open(path, flags | O_CLOEXEC, mode));
}

int vg_pidfd_open(int pid) { return (int)result(syscall(SYS_pidfd_open, pid, 0)); }

int vg_set_affinity(int tid, unsigned cpu) {
  cpu_set_t *set = CPU_ALLOC(cpu + 1);
  if (!set) return -ENOMEM;
  size_t size = CPU_ALLOC_SIZE(cpu + 1);
  CPU_ZERO_S(size, set);
  CPU_SET_S(cpu, size, set);
  int value = (int)result(sched_setaffinity(tid, size, set));
  CPU_FREE(set);
  return value;
}

int vg_save_affinity(void *set, size_t size) { return (int)result(sched_getaffinity(0, size, set)); }

int vg_restore_affinity(const void *set, size_t size) { return (int)result(sched_setaffinity(0, size, set)); }

int vg_current_cpu(void) { return (int)result(sched_getcpu()); }
