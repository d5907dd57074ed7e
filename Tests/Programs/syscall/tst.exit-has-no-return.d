/* exit_group fires its entry, with the status, and never returns.
 * OPTIONS: -q        TRIGGER: exits 3 */
syscall::exit_group: /pid == $target/ { printf("%s %d\n", probename, arg0); }
/* EXPECT
entry 3

 */
