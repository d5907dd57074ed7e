/*
 * fcntl.d: open flags whose values differ between architectures; the others are in io.d.
 *
 * The values are those of the arm64 asm/fcntl.h.
 */

inline int O_DIRECT = 0200000;
inline int O_LARGEFILE = 0400000;
inline int O_DIRECTORY = 040000;
inline int O_NOFOLLOW = 0100000;
inline int O_TMPFILE = 020040000;
