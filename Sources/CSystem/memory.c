#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

const void *vg_find(const void *hay, size_t hay_size, const void *needle, size_t needle_size) {
  return memmem(hay, hay_size, needle, needle_size);
}

int vg_preallocate(size_t size) {
  static size_t done;
  if (size <= done) return 0;
  // In one piece at the end of the heap, from which any size is taken afterwards: what is mapped goes back when it is freed.
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, -1);
  volatile char *memory = malloc(size);
  // The default (DEFAULT_MMAP_MAX).
  mallopt(M_MMAP_MAX, 65536);
  if (!memory) return -ENOMEM;
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  for (size_t at = 0; at < size; at += page) memory[at] = 0;
  free((void *)memory);
  done = size;
  return 0;
}
