#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>

enum { stage_waiting, stage_prepared, stage_released };

static void close_one(int *descriptor) {
  if (*descriptor >= 0) close(*descriptor);
  *descriptor = -1;
}

static long read_all(int descriptor, void *buffer, size_t size) {
  for (;;) {
    ssize_t count = read(descriptor, buffer, size);
    if (count >= 0 || errno != EINTR) return count;
  }
}

// The child, between fork and exec: only async-signal-safe calls.
static void run_child(const char *path, char *const *arguments, pid_t parent, int go, int failure, int *stage) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  // The parent may have died before the line above.
  if (getppid() != parent) _exit(127);
  // The tracer blocks or ignores signals for its own purposes; the command starts with none of that.
  for (int signal = 1; signal < NSIG; signal++) {
    struct sigaction action;
    if (sigaction(signal, NULL, &action) == 0 && action.sa_handler == SIG_IGN && signal != SIGPIPE) continue;
    action.sa_handler = SIG_DFL;
    action.sa_flags = 0;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, NULL);
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  char byte;
  if (read_all(go, &byte, 1) != 1) _exit(127);
  // Waiting in the kernel would be a system call that returns before the eyes of the trace. The tracer needs some
  // microseconds; if it is held up, a nap does less harm than a busy processor.
  __atomic_store_n(stage, stage_prepared, __ATOMIC_SEQ_CST);
  for (unsigned turn = 0; __atomic_load_n(stage, __ATOMIC_SEQ_CST) != stage_released; turn++) {
    if (turn > 20000000) usleep(1000);
  }
  if (path) execv(path, arguments);
  else execvp(arguments[0], arguments);
  int error = errno;
  ssize_t written = write(failure, &error, sizeof error);
  _exit(written == sizeof error ? 127 : 126);
}

int vg_spawn_target(const char *path, char *const *arguments, vg_target *target) {
  int go[2] = {-1, -1}, failure[2] = {-1, -1};
  if (!arguments[0]) return -EINVAL;
  if (pipe2(go, O_CLOEXEC) < 0) return -errno;
  if (pipe2(failure, O_CLOEXEC) < 0) {
    int error = errno;
    close(go[0]);
    close(go[1]);
    return -error;
  }
  int *stage = mmap(NULL, sizeof *stage, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (stage == MAP_FAILED) {
    int error = errno;
    close(go[0]);
    close(go[1]);
    close(failure[0]);
    close(failure[1]);
    return -error;
  }
  pid_t parent = getpid();
  pid_t pid = fork();
  if (pid == 0) {
    // Its own copy of the writing end would keep it waiting when the parent is gone.
    close(go[1]);
    run_child(path, arguments, parent, go[0], failure[1], stage);
  }
  int error = errno;
  close(go[0]);
  close(failure[1]);
  if (pid < 0) {
    close(go[1]);
    close(failure[0]);
    munmap(stage, sizeof *stage);
    return -error;
  }
  target->stage = stage;
  target->pid = pid;
  target->pidfd = vg_pidfd_open(pid);
  if (target->pidfd < 0) target->pidfd = -1;
  target->go = go[1];
  target->failure = failure[0];
  return 0;
}

int vg_prepare_target(vg_target *target) {
  if (target->go < 0) return -EALREADY;
  // A child that was killed meanwhile must not kill us by SIGPIPE.
  sigset_t pipe_signal, before;
  sigemptyset(&pipe_signal);
  sigaddset(&pipe_signal, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe_signal, &before);
  ssize_t written = write(target->go, "g", 1);
  if (written < 0 && !sigismember(&before, SIGPIPE)) {
    struct timespec now = {0, 0};
    sigtimedwait(&pipe_signal, NULL, &now);
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  close_one(&target->go);
  if (written < 0) return 0;
  while (__atomic_load_n(target->stage, __ATOMIC_SEQ_CST) == stage_waiting) {
    // A child that died never comes there; its end is seen later.
    siginfo_t ended = {0};
    if (waitid(P_PID, (id_t)target->pid, &ended, WEXITED | WNOHANG | WNOWAIT) < 0 || ended.si_pid != 0) break;
    usleep(20);
  }
  return 0;
}

void vg_start_target(vg_target *target) {
  if (target->go >= 0) vg_prepare_target(target);
  __atomic_store_n(target->stage, stage_released, __ATOMIC_SEQ_CST);
}

int vg_exec_error(vg_target *target) {
  int error = 0;
  long count = read_all(target->failure, &error, sizeof error);
  close_one(&target->failure);
  if (count != sizeof error) return 0;
  return error > 0 ? error : EIO;
}

// Waits for the end; a traced child may have stops to report first.
static void reap(pid_t pid) {
  int status = 0;
  for (;;) {
    pid_t result = waitpid(pid, &status, 0);
    if (result < 0 && errno == EINTR) continue;
    if (result < 0 || !WIFSTOPPED(status)) return;
  }
}

int vg_release_target(vg_target *target) {
  if (target->failure < 0) return -EALREADY;
  vg_start_target(target);
  int error = vg_exec_error(target);
  if (error == 0) return 0;
  reap(target->pid);
  close_one(&target->pidfd);
  return -error;
}

void vg_close_target(vg_target *target) {
  if (target->stage) munmap(target->stage, sizeof *target->stage);
  target->stage = NULL;
  close_one(&target->go);
  close_one(&target->failure);
  close_one(&target->pidfd);
}

void vg_kill_target(vg_target *target) {
  kill(target->pid, SIGKILL);
  reap(target->pid);
  vg_close_target(target);
}
