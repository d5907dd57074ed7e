#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>

int vg_pipe_cloexec(int *ends) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : -errno; }

int vg_spawn_add_chdir(posix_spawn_file_actions_t *actions, const char *folder) {
  return -posix_spawn_file_actions_addchdir_np(actions, folder);
}

int vg_anonymous_file(const void *bytes, size_t size) {
  int file = memfd_create("script", MFD_CLOEXEC);
  if (file < 0) return -errno;
  for (size_t done = 0; done < size;) {
    ssize_t count = write(file, (const char *)bytes + done, size - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      int error = errno;
      close(file);
      return -error;
    }
    done += (size_t)count;
  }
  lseek(file, 0, SEEK_SET);
  return file;
}
