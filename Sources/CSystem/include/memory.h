// Searching memory, which glibc declares for _GNU_SOURCE only.
#ifndef VIGIL_MEMORY_H
#define VIGIL_MEMORY_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// The first place of `needle` in `hay`; NULL if there is none.
const void *_Nullable vg_find(const void *hay, size_t hay_size, const void *needle, size_t needle_size);

#pragma clang assume_nonnull end
#endif
