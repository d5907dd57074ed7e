/* A fault's ERROR is a probe of its own: its strtok() neither sees nor disturbs that of the probe that faulted
 * (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]\n", strtok("a:b", ":"));
}

BEGIN
{
	this->zero = 0;
	trace(1 / this->zero);
}

ERROR
{
	printf("ERROR [%s]\n", strtok(NULL, ":"));
	printf("ERROR [%s]\n", strtok("x:y", ":"));
}

BEGIN
{
	printf("[%s]\n", strtok(NULL, ":"));
	exit(0);
}
/* EXPECT
[a]
ERROR []
ERROR [x]
[b]

 */
