/* Precedence as in C: * before +, + before <<, << before <, < before ==, & before ^ before |.
 * OPTIONS: -q        TRIGGER: numbers -1 2 5 */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%d %d %d %d\n", arg1 + arg2 * 3, 1 << arg1 + 1, arg1 < arg2 == 1, arg1 | arg2 ^ arg2 & 1);
}
/* EXPECT
17 8 1 6

 */
