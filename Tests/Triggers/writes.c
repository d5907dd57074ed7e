// writes TEXT...: writes each text to /dev/null, one call each, from memory that was touched.
#include "trigger.h"

int main(int argc, char **argv) {
  int file = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (file < 0) return 1;
  for (int i = 1; i < argc; i++) {
    size_t size = strlen(argv[i]);
    if (write(file, argv[i], size) != (ssize_t)size) return 1;
  }
  return 0;
}
