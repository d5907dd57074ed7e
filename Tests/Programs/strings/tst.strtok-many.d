/* strtok() knows any byte as a delimiter (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("[%s]", strtok("a b\tc\377d", "\t \377"));
	printf("[%s]", strtok(NULL, "\t \377"));
	printf("[%s]", strtok(NULL, "\t \377"));
	printf("[%s]", strtok(NULL, "\t \377"));
	printf("[%s]", strtok(NULL, "\t \377"));
	printf("\n");
	exit(0);
}
/* EXPECT
[a][b][c][d][]

 */
