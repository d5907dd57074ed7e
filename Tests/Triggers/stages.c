// stages: the numbered event 1 by the initialiser of its library (this file compiled with -DLIBRARY), 2 by its own, 3 by
// main. Each is a line of the file that STAGES names, too, if there is such a variable. INITIALISER makes its own
// initialiser do more: end by `exit` or `abort`; `raise` a signal that it handles (event 4); `stop` until a child of
// its lets it continue; `exec` itself once more; begin a `thread` that raises event 5 for ever; `wait` for ever.
#include "trigger.h"

static void stage(long number) {
  event(0, number);
  const char *path = getenv("STAGES");
  if (!path) return;
  int file = open(path, O_WRONLY | O_APPEND);
  char line[2] = {(char)('0' + number), '\n'};
  if (file < 0 || write(file, line, 2) != 2) _exit(99);
  close(file);
}

#ifdef LIBRARY
__attribute__((constructor)) static void loaded(void) { stage(1); }
#else
static void handle(int signal) { stage(signal == SIGUSR1 ? 4 : 9); }

static void *run(void *unused) {
  for (;;) {
    event(0, 5);
    usleep(1000);
  }
  return unused;
}

__attribute__((constructor)) static void initialise(int argc, char **argv) {
  (void)argc;
  stage(2);
  const char *what = getenv("INITIALISER");
  if (!what) return;
  pthread_t thread;
  pid_t own = getpid();
  if (!strcmp(what, "exit")) exit(7);
  if (!strcmp(what, "abort")) abort();
  if (!strcmp(what, "raise")) {
    signal(SIGUSR1, handle);
    raise(SIGUSR1);
  } else if (!strcmp(what, "stop")) {
    if (fork() == 0) {
      // Stopped, or already continued by somebody else.
      for (int i = 0; i < 100; i++) {
        usleep(2000);
        kill(own, SIGCONT);
      }
      _exit(0);
    }
    raise(SIGSTOP);
    while (wait(NULL) < 0 && errno == EINTR) {
    }
  } else if (!strcmp(what, "exec")) {
    unsetenv("INITIALISER");
    execv("/proc/self/exe", argv);
  } else if (!strcmp(what, "thread")) {
    pthread_create(&thread, NULL, run, NULL);
  } else if (!strcmp(what, "wait")) {
    for (;;) pause();
  }
}

int main(void) {
  stage(3);
  return 0;
}
#endif
