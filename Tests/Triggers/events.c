// events N [THREADS]: each thread makes N numbered events, 0 to N-1.
#include "trigger.h"

static long count;

static void *work(void *argument) {
  for (long i = 0; i < count; i++) event((long)argument, i);
  return 0;
}

int main(int argc, char **argv) {
  count = number(argc, argv, 1, 10);
  long threads = number(argc, argv, 2, 1);
  pthread_t other[64];
  if (threads > 64) return 2;
  for (long i = 1; i < threads; i++)
    if (pthread_create(&other[i], 0, work, (void *)i)) return 1;
  work(0);
  for (long i = 1; i < threads; i++) pthread_join(other[i], 0);
  return 0;
}
