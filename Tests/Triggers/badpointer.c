// badpointer [N]: N times openat with the path at address 0x10, which is never mapped; then event 1.
#include "trigger.h"

int main(int argc, char **argv) {
  for (long i = number(argc, argv, 1, 1); i > 0; i--) syscall(SYS_openat, AT_FDCWD, 0x10, O_RDONLY);
  event(0, 1);
  return 0;
}
