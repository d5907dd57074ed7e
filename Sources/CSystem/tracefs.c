#define _GNU_SOURCE
#include "tracefs.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// include/uapi/linux/mount.h, which cannot be included beside sys/mount.h.
enum { VG_FSOPEN_CLOEXEC = 1, VG_FSMOUNT_CLOEXEC = 1, VG_FSCONFIG_CMD_CREATE = 6 };

int vg_open_tracefs(void) {
  static const char *const places[] = {"/sys/kernel/tracing", "/sys/kernel/debug/tracing"};
  for (int i = 0; i < 2; i++) {
    int root = open(places[i], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root < 0) continue;
    // An empty mount point is a directory too.
    if (faccessat(root, "events", R_OK, 0) == 0) return root;
    close(root);
  }
  int context = (int)syscall(SYS_fsopen, "tracefs", VG_FSOPEN_CLOEXEC);
  if (context < 0) return -errno;
  int mounted = -1;
  if (syscall(SYS_fsconfig, context, VG_FSCONFIG_CMD_CREATE, NULL, NULL, 0) == 0)
    mounted = (int)syscall(SYS_fsmount, context, VG_FSMOUNT_CLOEXEC, 0);
  int result = mounted < 0 ? -errno : mounted;
  close(context);
  return result;
}
