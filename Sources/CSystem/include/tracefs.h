// tracefs, without mounting it anywhere.
#ifndef VIGIL_TRACEFS_H
#define VIGIL_TRACEFS_H

#pragma clang assume_nonnull begin

/// A descriptor of tracefs' root for openat(2): where it is mounted, else a detached mount that vanishes with the
/// descriptor (Linux 5.2 and CAP_SYS_ADMIN). -errno if there is neither.
int vg_open_tracefs(void);

#pragma clang assume_nonnull end
#endif
