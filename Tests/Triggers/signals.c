// signals [N]: sends itself signal 0 and then N times SIGUSR1, which it handles.
#include "trigger.h"

static volatile sig_atomic_t handled;
static void handle(int signal) {
  (void)signal;
  handled++;
}

int main(int argc, char **argv) {
  long count = number(argc, argv, 1, 1);
  if (signal(SIGUSR1, handle) == SIG_ERR) return 1;
  kill(getpid(), 0);
  for (long i = 0; i < count; i++) kill(getpid(), SIGUSR1);
  return handled == count ? 0 : 1;
}
