/* The text that json() found may be searched again (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	this->inner = json("{\"a\": {\"b\": [5, 6, 7]}}", "a");
	printf("%s %s\n", json(this->inner, "b"), json(this->inner, "b[2]"));
	exit(0);
}
/* EXPECT
[5, 6, 7] 7

 */
