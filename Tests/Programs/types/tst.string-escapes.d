/* Escapes in strings.
 * OPTIONS: -q */
BEGIN
{
	printf("a\tb|\"q\"|\\|\x41\102\n");
	exit(0);
}
/* EXPECT
a	b|"q"|\|AB

 */
