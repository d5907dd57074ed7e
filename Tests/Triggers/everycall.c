// everycall LAST: calls every system call number from 0 to LAST with -1 in all arguments, each in a child of its own
// that is killed if it has not ended after half a second. Only for machines that are thrown away afterwards.
#include "trigger.h"

int main(int argc, char **argv) {
  if (access("/vigil/bin/dtest", X_OK) != 0) return 3;
  sigset_t ended;
  sigemptyset(&ended);
  sigaddset(&ended, SIGCHLD);
  sigprocmask(SIG_BLOCK, &ended, 0);
  for (long call = 0; call <= number(argc, argv, 1, 0); call++) {
    pid_t child = fork();
    if (child < 0) return 1;
    if (child == 0) {
      // A group of its own: what the call starts or signals stays in it.
      setpgid(0, 0);
      syscall(call, -1L, -1L, -1L, -1L, -1L, -1L);
      _exit(0);
    }
    struct timespec limit = {0, 500000000};
    int status;
    // A signal of an earlier grandchild may wake us: what counts is whether this child has ended.
    while (waitpid(child, &status, WNOHANG) == 0) {
      if (sigtimedwait(&ended, 0, &limit) < 0 && errno == EAGAIN) {
        kill(-child, SIGKILL);
        kill(child, SIGKILL);
        waitpid(child, &status, 0);
        break;
      }
    }
  }
  return 0;
}
