/* Values of long and size_t are traced and are keys as numbers of 4 bytes; a pointer is traced whole.
 * OPTIONS: -32 -q */
BEGIN
{
	trace((long)0xffffffff);
	trace(" ");
	trace((unsigned long)-1);
	trace(" ");
	trace((char *)0x123456789a);
	@[(long)0x1ffffffff, (size_t)-1] = count();
	exit(0);
}

/* EXPECT
-1 4294967295 78187493530
       -1 4294967295                1
 */
