/* Results of string subroutines are values like any other: keys, operands of comparisons, values of variables
 * (d-language.md, builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	a[tolower("KEY")] = 1;
	a[strtok("key,x", ",")] += 1;
	a[json("{\"k\": \"key\"}", "k")] += 1;
	printf("%d\n", a["key"]);
	s = toupper("value");
	printf("%s %d\n", s, s == "VALUE");
	self->t = cleanpath("/a//b");
	printf("%s\n", self->t);
	@[substr("prefix", 0, 3)] = count();
	printa("%s %@d\n", @);
	exit(0);
}
/* EXPECT
3
VALUE 1
/a/b
pre 1

 */
