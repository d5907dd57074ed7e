// ptrace(2) as far as the command of -c needs it: taken to a point of its start, and left alone from then on.
// Functions return a value of at least 0, or -errno; all but the first are for a thread that is stopped.
#ifndef VIGIL_TRACEE_H
#define VIGIL_TRACEE_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/wait.h>

#pragma clang assume_nonnull begin

/// Traces a thread without stopping it: it reports each exec, and dies with the calling thread.
long vg_tracee_seize(pid_t thread);

/// Stops a traced thread that runs.
long vg_tracee_interrupt(pid_t thread);

/// Lets a thread run on, or execute one instruction, after a signal has been delivered to it (0: none).
long vg_tracee_continue(pid_t thread, int signal);
long vg_tracee_step(pid_t thread, int signal);

/// Leaves a thread stopped by job control until SIGCONT.
long vg_tracee_listen(pid_t thread);

/// Lets a thread run on untraced, after a signal has been delivered to it (0: none).
long vg_tracee_detach(pid_t thread, int signal);

/// The `si_code` of the signal that stopped the thread.
long vg_tracee_signal_code(pid_t thread, int *code);

/// Reads the registers (NT_PRSTATUS); returns how many bytes there are.
long vg_tracee_registers(pid_t thread, void *registers, size_t size);

/// Writes a register set (NT_...).
long vg_tracee_write_registers(pid_t thread, int set, const void *registers, size_t size);

/// Writes a word of `struct user`.
long vg_tracee_write_user(pid_t thread, size_t offset, unsigned long value);

/// Reads the memory of a process; returns the number of bytes read.
long vg_read_memory(pid_t process, uint64_t address, void *bytes, size_t size);

static inline _Bool vg_stopped(int status) { return WIFSTOPPED(status); }
static inline int vg_stop_signal(int status) { return WSTOPSIG(status); }
/// PTRACE_EVENT_... of a stop; 0: a signal.
static inline int vg_stop_event(int status) { return status >> 16; }

/// include/uapi/linux/ptrace.h
static const int VG_EVENT_EXEC = 4;
static const int VG_EVENT_STOP = 128;
/// waitpid's flag for threads that are no children.
static const int VG_WAIT_ALL = __WALL;

#pragma clang assume_nonnull end
#endif
