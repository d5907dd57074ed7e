// sleeps [MS] [N]: sleeps MS milliseconds (20), N times (1), with nanosleep.
#include "trigger.h"

int main(int argc, char **argv) {
  long milliseconds = number(argc, argv, 1, 20);
  struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
  for (long i = number(argc, argv, 2, 1); i > 0; i--) syscall(SYS_nanosleep, &time, 0);
  return 0;
}
