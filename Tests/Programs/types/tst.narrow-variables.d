/* A variable keeps the value that fits its declared type.
 * OPTIONS: -q        TRIGGER: numbers -1 0xffffffffffffffff */
char c;
uint8_t u;
short h;
uint32_t w;
syscall::lseek:entry /pid == $target && arg0 == -1/
{
	c = arg1; u = arg1; h = arg1; w = arg1;
	printf("%d %d %d %d\n", c, u, h, w);
}
/* EXPECT
-1 255 -1 4294967295

 */
