// call NUMBER [A B C D E F]: one system call by its number with these values in the argument registers (0 if missing).
#include "trigger.h"

int main(int argc, char **argv) {
  syscall(number(argc, argv, 1, SYS_getpid), number(argc, argv, 2, 0), number(argc, argv, 3, 0),
          number(argc, argv, 4, 0), number(argc, argv, 5, 0), number(argc, argv, 6, 0), number(argc, argv, 7, 0));
  return 0;
}
