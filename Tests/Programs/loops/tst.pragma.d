/* The pragma turns the extensions on for the text that follows it (d-language.md section 3).
 * OPTIONS: -q
 */
#pragma D option extensions
BEGIN
{
	for (this->i = 3; this->i > 0; this->i--) printf("%d ", this->i);
	exit(0);
}
/* EXPECT
3 2 1 
 */
