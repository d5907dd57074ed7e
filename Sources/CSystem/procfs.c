#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <limits.h>
#include <linux/magic.h>
#include <stdio.h>
#include <string.h>
#include <sys/vfs.h>

static char root[PATH_MAX] = "/proc";

const char *vg_proc(const char *file) {
  static _Thread_local char path[2 * PATH_MAX];
  snprintf(path, sizeof path, "%s/%s", root, file);
  return path;
}

int vg_set_proc(const char *folder) {
  if (strcmp(folder, root) == 0) return 0;
  if (strlen(folder) >= sizeof root) return -ENAMETOOLONG;
  struct statfs status;
  if (statfs(folder, &status) < 0) return -errno;
  if (status.f_type != PROC_SUPER_MAGIC) return -ENODEV;
  strcpy(root, folder);
  return 0;
}
