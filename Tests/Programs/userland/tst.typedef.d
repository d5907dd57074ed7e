/* The word may stand anywhere in the type.
 * OPTIONS: -q        TRIGGER: writes AB */
typedef unsigned char byte;
syscall::write:entry /pid == $target && arg2 == 2/ { printf("%x %x\n", *(userland byte *)arg1, ((byte userland *)arg1)[1]); }
/* EXPECT
41 42

 */
