/* An empty name matches entry and return.
 * OPTIONS: -q        TRIGGER: events 2 */
syscall::lseek: /pid == $target/ { printf("%s\n", probename); }
/* EXPECT
entry
return
entry
return

 */
