// call32 NUMBER [A B C D E]: one system call by its number through the 32-bit entry, from a 64-bit process; the values
// go into ebx, ecx, edx, esi and edi (0 if missing).
#include "trigger.h"

int main(int argc, char **argv) {
  long result = number(argc, argv, 1, 20);
  __asm__ volatile("int $0x80"
                   : "+a"(result)
                   : "b"(number(argc, argv, 2, 0)), "c"(number(argc, argv, 3, 0)), "d"(number(argc, argv, 4, 0)),
                     "S"(number(argc, argv, 5, 0)), "D"(number(argc, argv, 6, 0))
                   : "r8", "r9", "r10", "r11", "memory");
  return 0;
}
