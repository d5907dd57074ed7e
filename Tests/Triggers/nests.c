// nests: its child lives in a pid namespace of its own and has a child there; each writes one byte to /dev/null.
#define _GNU_SOURCE
#include "trigger.h"

#include <sched.h>
#include <sys/wait.h>

static int say(const char *text) {
  int file = open("/dev/null", O_WRONLY | O_CLOEXEC);
  // From memory that the new process has touched.
  volatile char copy[2] = {text[0], 0};
  return file >= 0 && write(file, (const char *)copy, 1) == 1 ? 0 : 1;
}

static int wait_for(pid_t child) {
  int status;
  return waitpid(child, &status, 0) == child && status == 0 ? 0 : 1;
}

int main(void) {
  if (unshare(CLONE_NEWPID)) return 1;
  pid_t child = fork();
  if (child < 0) return 1;
  if (child == 0) {
    pid_t grandchild = fork();
    if (grandchild < 0) _exit(1);
    if (grandchild == 0) _exit(say("g"));
    _exit(wait_for(grandchild) || say("c"));
  }
  return wait_for(child) || say("p");
}
