// numbers A B C D E F: one lseek with these six values in the argument registers; missing ones are 0, A is -1.
// Values are operands that no compiler can know.
#include "trigger.h"

int main(int argc, char **argv) {
  syscall(SYS_lseek, number(argc, argv, 1, -1), number(argc, argv, 2, 0), number(argc, argv, 3, 0),
          number(argc, argv, 4, 0), number(argc, argv, 5, 0), number(argc, argv, 6, 0));
  return 0;
}
