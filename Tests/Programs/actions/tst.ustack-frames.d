/* ustack() without an argument has the frames of ustackframes (cli.md 7.2).
 * OPTIONS: -q -x ustackframes=1        TRIGGER: events 1        LANES: live */
syscall::lseek:entry
/pid == $target/
{
  @one[ustack()] = count();
  exit(0);
}
END { printa("%@d\n", @one); }
/* EXPECT
1

 */
