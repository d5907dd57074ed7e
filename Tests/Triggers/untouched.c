// untouched HOW...: system calls whose paths lie in pages that the process has mapped but never touched; then event 1.
//
//   open    openat of a path that does not exist
//   rename  renameat of two such paths
//   bad     renameat of two paths in memory that nobody may read
//   exec    execve of a path that does not exist
//   wait    openat of a FIFO that nobody opens for writing, in a thread of its own; its name is gone when event 1 comes,
//           and the program stays
#include "trigger.h"

#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>

// A page with a text that is not there until somebody asks for it.
static char *page(const char *text) {
  int file = memfd_create("untouched", MFD_CLOEXEC);
  if (file < 0 || write(file, text, strlen(text) + 1) < 0) exit(1);
  char *place = mmap(0, 4096, PROT_READ, MAP_PRIVATE, file, 0);
  if (place == MAP_FAILED) exit(1);
  close(file);
  return place;
}

static char fifo[64];

static void *opens(void *path) {
  syscall(SYS_openat, AT_FDCWD, path, O_RDONLY);
  return 0;
}

int main(int argc, char **argv) {
  pthread_t thread;
  for (int i = 1; i < argc; i++) {
    if (!strcmp(argv[i], "open")) syscall(SYS_openat, AT_FDCWD, page("/nonexistent/untouched"), O_RDONLY);
    if (!strcmp(argv[i], "rename"))
      syscall(SYS_renameat, AT_FDCWD, page("/nonexistent/old"), AT_FDCWD, page("/nonexistent/new"));
    if (!strcmp(argv[i], "bad")) {
      char *place = mmap(0, 8192, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
      syscall(SYS_renameat, AT_FDCWD, place, AT_FDCWD, place + 4096);
    }
    if (!strcmp(argv[i], "exec")) {
      char *arguments[] = {"untouched", 0};
      syscall(SYS_execve, page("/nonexistent/program"), arguments, 0);
    }
    if (!strcmp(argv[i], "wait")) {
      snprintf(fifo, sizeof fifo, "/tmp/untouched-%d", getpid());
      if (mkfifo(fifo, 0600) || pthread_create(&thread, 0, opens, page(fifo))) return 1;
      // Long enough for the thread to be in its call, whatever the load: the name is looked up at the beginning of it.
      for (int tries = 0; tries < 100; tries++) usleep(1000);
      unlink(fifo);
      event(0, 1);
      pause();
    }
  }
  event(0, 1);
  return 0;
}
