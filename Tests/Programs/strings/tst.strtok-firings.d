/* A new firing of a probe begins without a text: NULL finds nothing there (builtins.md section 2).
 * OPTIONS: -q */
tick-10ms
/n++ == 0/
{
	printf("[%s]\n", strtok("a b c", " "));
	printf("[%s]\n", strtok(NULL, " "));
}

tick-10ms
/n > 1/
{
	printf("[%s]\n", strtok(NULL, " "));
	exit(0);
}
/* EXPECT
[a]
[b]
[]

 */
