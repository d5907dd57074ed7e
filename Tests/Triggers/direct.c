// direct BYTES: tells the major and minor numbers of its folder's device (as an event), then reads a file of its own from
// there past the page cache, BYTES a call, for at most 20 seconds.
#include "trigger.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

int main(int argc, char **argv) {
  const size_t size = (size_t)number(argc, argv, 1, 20480), whole = 256 * size;
  char name[] = "direct.XXXXXX", *buffer;
  struct stat status;
  int file = mkstemp(name);
  if (file < 0 || unlink(name) || posix_memalign((void **)&buffer, 4096, size)) return 1;
  memset(buffer, 'x', size);
  for (size_t done = 0; done < whole; done += size)
    if (write(file, buffer, size) != (ssize_t)size) return 1;
  if (fsync(file) || fcntl(file, F_SETFL, O_DIRECT) || fstat(file, &status)) return 1;
  event(major(status.st_dev), minor(status.st_dev));
  const uint64_t end = nanoseconds(CLOCK_MONOTONIC) + 20000000000u;
  for (size_t place = 0; nanoseconds(CLOCK_MONOTONIC) < end; place = (place + size) % whole)
    if (pread(file, buffer, size, (off_t)place) != (ssize_t)size) return 1;
  return 0;
}
