/* json() finds a value by keys and indexes; a string comes without its quotes, all else as it is written
 * (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	this->doc = "{\"name\": \"dtrace\", \"year\": 2005, \"tags\": [\"kernel\", \"trace\", [1, 2, {\"deep\": true}]], \"pi\": -3.14e+00, \"none\": null, \"nest\": {\"a\": {\"b\": {\"c\": \"found\"}}}}";
	printf("%s\n", json(this->doc, "name"));
	printf("%s\n", json(this->doc, "year"));
	printf("%s\n", json(this->doc, "tags[0]"));
	printf("%s\n", json(this->doc, "tags[2][1]"));
	printf("%s\n", json(this->doc, "tags[2][2].deep"));
	printf("%s\n", json(this->doc, "tags[2]"));
	printf("%s\n", json(this->doc, "pi"));
	printf("%s\n", json(this->doc, "none"));
	printf("%s\n", json(this->doc, "nest.a.b.c"));
	printf("%s\n", json(this->doc, "nest.a"));
	exit(0);
}
/* EXPECT
dtrace
2005
kernel
2
true
[1, 2, {"deep": true}]
-3.14e+00
null
found
{"b": {"c": "found"}}

 */
