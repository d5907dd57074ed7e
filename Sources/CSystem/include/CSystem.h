// What Swift needs of Linux and of the C libraries; our own declarations are in the headers included last.
#ifndef VIGIL_CSYSTEM_H
#define VIGIL_CSYSTEM_H

#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <elf.h>
#include <gelf.h>
#include <libelf.h>
#include <linux/bpf.h>
#include <linux/btf.h>
#include <linux/perf_event.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>

#include "atomics.h"
#include "dlibs.h"
#include "memory.h"
#include "process.h"
#include "procfs.h"
#include "spawn_actions.h"
#include "syscalls.h"
#include "tracee.h"
#include "tracefs.h"

#endif
