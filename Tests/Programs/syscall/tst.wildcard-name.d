/* A pattern in the name matches entry and return.
 * OPTIONS: -q        TRIGGER: events 2 */
syscall::lseek:[er]* /pid == $target/ { printf("%s\n", probename); }
/* EXPECT
entry
return
entry
return

 */
