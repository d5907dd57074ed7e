#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>

int vg_pipe_cloexec(int *ends) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : -errno; }

int vg_spawn_add_chdir(posix_spawn_file_actions_t *actions, const char *folder) {
  return -posix_spawn_file_actions_addchdir_np(actions, folder);
}
