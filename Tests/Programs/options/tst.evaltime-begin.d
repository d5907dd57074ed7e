/* While BEGIN runs the command is held: nothing of it comes before, $target is known, and exit() there ends it unseen.
 * OPTIONS: -q -x evaltime=main        TRIGGER: stages        LANES: live */
BEGIN { printf("target %d\n", $target > 1); exit(0); }
syscall:::entry /pid == $target/ { printf("%s\n", probefunc); }
/* EXPECT
target 1

 */
