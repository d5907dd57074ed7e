/* Division of unsigned operands is unsigned.
 * OPTIONS: -q        TRIGGER: numbers -1 -1 10 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%u %u\n", (uint64_t)arg1 / (uint64_t)arg2, (uint64_t)arg1 % (uint64_t)arg2);
}
/* EXPECT
1844674407370955161 5

 */
