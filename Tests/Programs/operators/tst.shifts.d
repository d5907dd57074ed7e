/* A right shift keeps the sign of a signed left operand and not that of an unsigned one.
 * OPTIONS: -q        TRIGGER: numbers -1 -256 4 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%d %d %x\n", arg1 >> arg2, arg1 << arg2, (uint64_t)arg1 >> 60);
}
/* EXPECT
-16 -4096 f

 */
