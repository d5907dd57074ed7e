/* print() shows structs of a 32-bit process by the program's types.
 * OPTIONS: -q -32     TRIGGER: narrow */
struct part {
	char letter;
	long long wide;
	unsigned long size;
};

syscall::write:entry
/pid == $target && arg2 == 44/
{
	print(*(struct part *)copyin(arg1, sizeof (struct part)));
}

/* EXPECT
struct part {
    char letter = 'q'
    long long wide = 0xfffffffed5fa0e00
    unsigned long size = 0xee6b2800
}

 */
