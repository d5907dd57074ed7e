// What starting processes needs beyond the standard spawn.h; on failure -errno.
#ifndef VIGIL_SPAWN_ACTIONS_H
#define VIGIL_SPAWN_ACTIONS_H

#include <spawn.h>
#include <stddef.h>

#pragma clang assume_nonnull begin

/// Makes a pipe whose ends no child inherits: `ends[0]` reads, `ends[1]` writes.
int vg_pipe_cloexec(int *ends);
/// Lets the spawned process start in `folder`.
int vg_spawn_add_chdir(posix_spawn_file_actions_t *actions, const char *folder);
/// A file without a name that holds `size` bytes, read from its start; no child inherits it. Returns the descriptor.
int vg_anonymous_file(const void *_Nullable bytes, size_t size);

#pragma clang assume_nonnull end
#endif
