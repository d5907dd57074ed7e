#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <sys/ptrace.h>

static long call(int request, pid_t thread, unsigned long address, unsigned long data) {
  return ptrace((enum __ptrace_request)request, thread, (void *)address, (void *)data) < 0 ? -(long)errno : 0;
}

long vg_tracee_seize(pid_t thread) {
  return call(PTRACE_SEIZE, thread, 0, PTRACE_O_EXITKILL | PTRACE_O_TRACEEXEC);
}

long vg_tracee_interrupt(pid_t thread) { return call(PTRACE_INTERRUPT, thread, 0, 0); }

long vg_tracee_continue(pid_t thread, int signal) { return call(PTRACE_CONT, thread, 0, (unsigned long)signal); }

long vg_tracee_step(pid_t thread, int signal) { return call(PTRACE_SINGLESTEP, thread, 0, (unsigned long)signal); }

long vg_tracee_listen(pid_t thread) { return call(PTRACE_LISTEN, thread, 0, 0); }

long vg_tracee_detach(pid_t thread, int signal) { return call(PTRACE_DETACH, thread, 0, (unsigned long)signal); }

long vg_tracee_signal_code(pid_t thread, int *code) {
  siginfo_t signal = {0};
  long result = call(PTRACE_GETSIGINFO, thread, 0, (unsigned long)&signal);
  *code = signal.si_code;
  return result;
}

long vg_tracee_registers(pid_t thread, void *registers, size_t size) {
  struct iovec vector = {registers, size};
  long result = call(PTRACE_GETREGSET, thread, NT_PRSTATUS, (unsigned long)&vector);
  return result < 0 ? result : (long)vector.iov_len;
}

long vg_tracee_write_registers(pid_t thread, int set, const void *registers, size_t size) {
  struct iovec vector = {(void *)registers, size};
  return call(PTRACE_SETREGSET, thread, (unsigned long)set, (unsigned long)&vector);
}

long vg_tracee_write_user(pid_t thread, size_t offset, unsigned long value) {
  return call(PTRACE_POKEUSER, thread, offset, value);
}

long vg_read_memory(pid_t process, uint64_t address, void *bytes, size_t size) {
  struct iovec here = {bytes, size}, there = {(void *)(uintptr_t)address, size};
  ssize_t count = process_vm_readv(process, &here, 1, &there, 1, 0);
  return count < 0 ? -(long)errno : count;
}
