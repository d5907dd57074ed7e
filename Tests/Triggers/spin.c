// spin [MS]: uses the processor for MS milliseconds (60,000 if not given) without a system call.
#include "trigger.h"

int main(int argc, char **argv) {
  uint64_t end = nanoseconds(CLOCK_MONOTONIC) + (uint64_t)number(argc, argv, 1, 60000) * 1000000u;
  while (nanoseconds(CLOCK_MONOTONIC) < end) {
  }
  return 0;
}
