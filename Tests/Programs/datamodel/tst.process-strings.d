/* An array of strings of a 32-bit process: pointers 4 bytes apart, up to NULL.
 * OPTIONS: -q -32     TRIGGER: narrow */
syscall::write:entry
/pid == $target && arg2 == 4 * sizeof (char *)/
{
	this->words = (userland char **)arg1;
	printf("%s %s %s %d\n", stringof(this->words[0]), stringof(*(this->words + 1)), stringof(this->words[2]),
	    this->words[3] == NULL);
	this->raw = (uint32_t *)copyin(arg1, 16);
	printf("%s\n", copyinstr(this->raw[1]));
}

/* EXPECT
alpha beta gamma 1
beta

 */
