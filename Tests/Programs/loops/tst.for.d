/* A for loop: first expression, condition, step (d-language.md section 3, Extensions).
 * OPTIONS: -q -x extensions
 */
BEGIN
{
	for (this->i = 0; this->i < 3; this->i++)
		printf("%d\n", this->i);
	exit(0);
}
/* EXPECT
0
1
2

 */
