/* Comparisons are 0 or 1, signed or unsigned by the operands.
 * OPTIONS: -q        TRIGGER: numbers -1 -1 1 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%d%d%d%d%d%d %d\n", arg1 < arg2, arg1 <= arg2, arg1 > arg2, arg1 >= arg2, arg1 == arg2, arg1 != arg2, (uint64_t)arg1 < (uint64_t)arg2);
}
/* EXPECT
110001 0

 */
