// The own arguments; starting the command of -c: created, held before exec, killed with its tracer (cli.md section 8).
#ifndef VIGIL_PROCESS_H
#define VIGIL_PROCESS_H

#include <sys/types.h>

#pragma clang assume_nonnull begin

/// The arguments that this process was given, ended by NULL: Swift finds them in /proc, which need not be there.
char *_Nullable const *_Nonnull vg_arguments(void);

/// A child that waits for permission to execute its command.
typedef struct vg_target {
  pid_t pid;
  /// Readable when the process ends; -1 where the kernel has no pidfd.
  int pidfd;
  /// A byte written here lets the child go; -1 when it went.
  int go;
  /// The child writes errno of a failed exec here; closed by a successful one; -1 when read.
  int failure;
  /// A word shared with the child: how far both are (`vg_prepare_target`).
  int *_Nullable stage;
} vg_target;

/// Forks a child that will execute `arguments` (ended by NULL) once released: the file at `path`, or if that is NULL what
/// PATH has under the first argument, for which a trace shows one exec after the other.
/// To be called by the main thread: the child is killed when the thread that forked it ends. Returns 0 or -errno.
int vg_spawn_target(const char *_Nullable path, char *_Nullable const *_Nonnull arguments, vg_target *target);

/// Takes the child to the last instruction before it executes its command: from then on it makes no system call that a
/// trace of it could show but exec's own. It waits busily, so release it soon. Returns 0 or -errno.
int vg_prepare_target(vg_target *target);

/// Lets the child execute its command, and does not wait until it has.
void vg_start_target(vg_target *target);

/// What became of the execution of a started child's command, when it has come about or the child has ended: 0 or errno.
int vg_exec_error(vg_target *target);

/// Lets the child execute its command; returns when it has: 0, or -errno of exec (the child is then reaped).
int vg_release_target(vg_target *target);

/// Kills and reaps the child, released or not, and closes all descriptors. Not after the child was waited for.
void vg_kill_target(vg_target *target);

/// Closes the descriptors; the child lives on.
void vg_close_target(vg_target *target);

#pragma clang assume_nonnull end
#endif
