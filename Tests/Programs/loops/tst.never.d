/* A condition that is false at once: the body does not run, the step neither (d-language.md section 3).
 * OPTIONS: -q -x extensions
 */
BEGIN
{
	for (this->i = 7; this->i < 7; this->i++) printf("body\n");
	while (0) { this->i = 0; }
	printf("%d\n", this->i);
	exit(0);
}
/* EXPECT
7

 */
