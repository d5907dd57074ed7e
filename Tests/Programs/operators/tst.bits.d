/* The bit operators.
 * OPTIONS: -q        TRIGGER: numbers -1 0xf0 0x3c */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%x %x %x %x\n", arg1 & arg2, arg1 | arg2, arg1 ^ arg2, ~arg1 & 0xff);
}
/* EXPECT
30 fc cc f

 */
