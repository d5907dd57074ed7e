// The D library files of dlibs/, in the binary.
#ifndef VIGIL_DLIBS_H
#define VIGIL_DLIBS_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// A file of the folder: base name and text.
struct vg_dlib {
    const char *name;
    const unsigned char *text;
    size_t size;
};

/// The files in the binary, in order of their names; NULL behind the last one.
const struct vg_dlib *_Nullable vg_dlib_at(size_t number);

/// What the files declare, a line each: `KIND NAME FILE`, sorted by bytes.
extern const struct vg_dlib vg_dlib_index;

#pragma clang assume_nonnull end
#endif
