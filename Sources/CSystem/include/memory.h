// Searching memory, which glibc declares for _GNU_SOURCE only; memory that is there before it is needed.
#ifndef VIGIL_MEMORY_H
#define VIGIL_MEMORY_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// The first place of `needle` in `hay`; NULL if there is none.
const void *_Nullable vg_find(const void *hay, size_t hay_size, const void *needle, size_t needle_size);

/// Makes the heap as large as this once, its pages present, and lets it stay so: what is allocated later needs the kernel
/// only beyond. A second call does nothing more for the same size. Returns 0 or -ENOMEM.
int vg_preallocate(size_t size);

#pragma clang assume_nonnull end
#endif
