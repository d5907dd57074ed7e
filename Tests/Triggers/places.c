// places [PROCESSES]: events whose numbers are addresses: two of its own file, mapped at 0x10000000 and behind a gap, one
// of memory without a name, one where nothing is. A second process does the same twice before. Then it waits for its end.
#include "trigger.h"

#include <sys/mman.h>
#include <sys/prctl.h>

static void events(void) {
  event(0, 0x10000010);
  event(0, 0x10002020);
  event(0, 0x20000030);
  event(0, 0x30000040);
}

int main(int argc, char **argv) {
  int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
  void *first = (void *)0x10000000, *second = (void *)0x10002000, *nameless = (void *)0x20000000;
  int flags = MAP_PRIVATE | MAP_FIXED;
  if (mmap(first, 4096, PROT_READ, flags, file, 0) != first || mmap(second, 4096, PROT_READ, flags, file, 0) != second ||
      mmap(nameless, 4096, PROT_READ, flags | MAP_ANONYMOUS, -1, 0) != nameless)
    return 1;
  if (number(argc, argv, 1, 1) > 1) {
    int ready[2];
    char byte = 0;
    if (pipe(ready) < 0) return 1;
    if (fork() == 0) {
      prctl(PR_SET_PDEATHSIG, SIGKILL);
      events();
      events();
      if (write(ready[1], &byte, 1) != 1) return 1;
      for (;;) sigsuspend(&(sigset_t){0});
    }
    if (read(ready[0], &byte, 1) != 1) return 1;
  }
  events();
  pause();
  return 0;
}
