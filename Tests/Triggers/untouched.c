// untouched: openat with a path that lies in a page which the process has mapped but never touched, then, touched, again.
#include "trigger.h"

#include <sys/mman.h>

int main(void) {
  static const char path[] = "/nonexistent/untouched";
  int file = memfd_create("untouched", MFD_CLOEXEC);
  if (file < 0 || write(file, path, sizeof path) != (ssize_t)sizeof path) return 1;
  volatile char *page = mmap(0, 4096, PROT_READ, MAP_PRIVATE, file, 0);
  if (page == MAP_FAILED) return 1;
  syscall(SYS_openat, AT_FDCWD, page, O_RDONLY);
  char first = page[0];
  syscall(SYS_openat, AT_FDCWD, page, O_RDONLY);
  return first == '/' ? 0 : 1;
}
