// strings LENGTH...: calls access with a path of that many letters (abc...xyzabc...), from memory that was touched.
#include "trigger.h"

int main(int argc, char **argv) {
  for (int i = 1; i < argc; i++) {
    size_t length = (size_t)number(argc, argv, i, 0);
    char *path = malloc(length + 1);
    if (!path) return 1;
    for (size_t at = 0; at < length; at++) path[at] = (char)('a' + at % 26);
    path[length] = 0;
    syscall(SYS_access, path, F_OK);
    free(path);
  }
  return 0;
}
