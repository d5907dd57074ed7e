// opens FILE...: opens each file for reading with openat, and closes it.
#include "trigger.h"

int main(int argc, char **argv) {
  for (int i = 1; i < argc; i++) {
    // Touched first: a page that the process has not yet read cannot be read at the call's entry.
    volatile char first = argv[i][0];
    (void)first;
    int file = openat(AT_FDCWD, argv[i], O_RDONLY | O_CLOEXEC);
    if (file >= 0) close(file);
  }
  return 0;
}
