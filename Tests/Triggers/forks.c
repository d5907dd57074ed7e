// forks [N]: starts N children one after the other; each execs this program, which makes event 7 and exits with 3.
#include "trigger.h"

int main(int argc, char **argv) {
  if (argc > 1 && strcmp(argv[1], "child") == 0) {
    event(0, 7);
    return 3;
  }
  for (long i = number(argc, argv, 1, 1); i > 0; i--) {
    pid_t child = fork();
    if (child < 0) return 1;
    if (child == 0) {
      execl("/proc/self/exe", "forks", "child", (char *)0);
      _exit(127);
    }
    int status;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 3) return 1;
  }
  return 0;
}
