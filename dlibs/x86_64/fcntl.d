/*
 * fcntl.d: open flags whose values differ between architectures; the others are in io.d.
 *
 * The values are those of asm-generic/fcntl.h.
 */

inline int O_DIRECT = 040000;
inline int O_LARGEFILE = 0100000;
inline int O_DIRECTORY = 0200000;
inline int O_NOFOLLOW = 0400000;
inline int O_TMPFILE = 020200000;
