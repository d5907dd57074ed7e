/* getf() is NULL for a descriptor that is not open, negative or beyond the table.
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::lseek:entry
/pid == $target/
{
	printf("%d %d %d %d\n", getf(-1) == NULL, getf(1000) == NULL, getf(1 << 30) == NULL, getf(2) == NULL);
}
/* EXPECT
1 1 1 0

 */
