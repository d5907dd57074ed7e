// What Swift's runtime takes from procfs when the process begins, got without one: it may be mounted elsewhere.
#include "CSystem.h"

#include <stdlib.h>

static char **own_arguments = (char *[]){NULL};
static _Bool hides_root;

// Before the initialisers without a priority, and so of a runtime that is linked in; glibc hands main's arguments to each.
__attribute__((constructor(101))) static void start(int count, char **arguments) {
  (void)count;
  own_arguments = arguments;
  // That runtime looks for its folder, of which nothing here is used, by the path of its own file, and aborts without one.
  if (access("/proc/self/exe", F_OK) == 0 || getenv("SWIFT_ROOT")) return;
  hides_root = setenv("SWIFT_ROOT", "/", 1) == 0;
}

char *const *vg_arguments(void) {
  // Not for the commands that we run.
  if (hides_root) unsetenv("SWIFT_ROOT");
  hides_root = 0;
  return own_arguments;
}
