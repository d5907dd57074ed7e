// What the triggers share. Each trigger is one small static program that makes probes fire, and prints nothing.
#ifndef VIGIL_TRIGGER_H
#define VIGIL_TRIGGER_H

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// Argument `index` as a number (decimal, 0x, 0), or `otherwise` if there is none.
static inline long number(int argc, char **argv, int index, long otherwise) {
  return index < argc ? (long)strtoull(argv[index], 0, 0) : otherwise;
}

static inline uint64_t nanoseconds(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

// Whether to try again to make a file or a directory of one's own: another run of the same test has it, and removes it.
static inline int others_have_it(int tries) { return errno == EEXIST && tries < 5000 && usleep(1000) == 0; }

// The numbered event: lseek with a descriptor that is never open. Cheap, fails at once, and its arguments are free:
// arg0 is -1 - thread, arg1 the number.
static inline void event(long thread, long number) { syscall(SYS_lseek, -1 - thread, number, 0); }

#endif
