/* A value that json() found is worked on by other subroutines (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	this->doc = "{\"latency\": \"0x1f\", \"count\": 12, \"path\": \"/a//b\"}";
	printf("%d\n", strtoll(json(this->doc, "latency"), 16));
	printf("%d\n", strtoll(json(this->doc, "count")) * 2);
	printf("%s\n", cleanpath(json(this->doc, "path")));
	printf("%s\n", json(this->doc, "missing") == NULL ? "missing" : "there");
	exit(0);
}
/* EXPECT
31
24
/a/b
missing

 */
