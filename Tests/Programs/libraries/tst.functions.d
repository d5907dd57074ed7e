/* Functions of a library whose file says extensions may be called by programs that do not; one that this kernel cannot
 * serve harms nobody who does not call it.
 * OPTIONS: -q -L first */
BEGIN
/twice(2) == 4/
{
	printf("%d %d %s %s\n", quadruple(3), first_larger(7, pid - pid), greeting("world"), command_of(curthread));
	x = twice(twice(1)) + quadruple(1);
	printf("%d\n", x);
	exit(0);
}
/* EXPECT
12 7 hello world dtrace
8

 */
