// reads SIZE...: reads that many bytes from /dev/zero, one call each.
#include "trigger.h"

int main(int argc, char **argv) {
  int file = open("/dev/zero", O_RDONLY | O_CLOEXEC);
  if (file < 0) return 1;
  for (int i = 1; i < argc; i++) {
    size_t size = (size_t)number(argc, argv, i, 0);
    char *buffer = malloc(size + 1);
    if (!buffer || read(file, buffer, size) != (ssize_t)size) return 1;
    free(buffer);
  }
  return 0;
}
