/* The bytes of a buffer in the memory of the process can be indexed.
 * OPTIONS: -q        TRIGGER: writes bcdf */
syscall::write:entry /pid == $target && args[2] == 4/ { printf("%c%c%c\n", args[1][3], args[1][2], args[1][0]); }
/* EXPECT
fdb

 */
