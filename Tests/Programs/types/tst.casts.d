/* A cast to a narrow type cuts the value and extends it by the type's sign.
 * OPTIONS: -q        TRIGGER: numbers -1 0x1ff */
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	printf("%d %d %d %d %d %d\n", (char)arg1, (unsigned char)arg1, (short)arg1, (unsigned short)arg1, (int)arg1, (unsigned int)arg1);
}
/* EXPECT
-1 255 511 511 511 511

 */
