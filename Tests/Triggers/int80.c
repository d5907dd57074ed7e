// int80 [N]: a 64-bit process that calls getpid N times through the 32-bit entry; fails if the kernel has none.
#include "trigger.h"

int main(int argc, char **argv) {
  for (long i = number(argc, argv, 1, 1); i > 0; i--) {
    // Number 20 is getpid for 32-bit calls and writev for 64-bit ones.
    long result = 20;
    __asm__ volatile("int $0x80" : "+a"(result) : : "r8", "r9", "r10", "r11", "memory");
    if (result != getpid()) return 1;
  }
  return 0;
}
