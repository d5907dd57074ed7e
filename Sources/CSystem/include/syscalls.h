// Wrappers for what Swift cannot import: variadic functions, function macros, computed constants.
// Functions return a value of at least 0, or -errno; they never set errno.
#ifndef VIGIL_SYSCALLS_H
#define VIGIL_SYSCALLS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// The kernel's id of the calling thread.
int vg_gettid(void);

#pragma clang assume_nonnull end
#endif
