/* Each call may have delimiters of its own; the one that ended the last token is still there, as in the first DTrace.
 * With no delimiter at all the rest is one token (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]", strtok("key=value;next", "="));
	printf("[%s]", strtok(NULL, ";"));
	printf("[%s]\n", strtok(NULL, ""));
	exit(0);
}
/* EXPECT
[key][=value][;next]

 */
