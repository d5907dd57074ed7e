// Where procfs is mounted: the one place that knows.
#ifndef VIGIL_PROCFS_H
#define VIGIL_PROCFS_H

#pragma clang assume_nonnull begin

/// The path of a file of procfs ("self/status"); valid until the thread's next call.
const char *vg_proc(const char *file);

/// Takes a folder for procfs from now on, in the whole process; before there are other threads.
/// Returns 0, or -errno: ENODEV if the folder is something else.
int vg_set_proc(const char *folder);

#pragma clang assume_nonnull end
#endif
