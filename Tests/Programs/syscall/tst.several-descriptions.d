/* A clause with several descriptions is bound to the probes of each.
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::lseek:entry,
syscall::lseek:return
/pid == $target/
{
	printf("%s\n", probename);
}
/* EXPECT
entry
return

 */
