/* toupper() and tolower() change the letters of ASCII and nothing else (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("%s\n", toupper("make it so: 4 @[`{"));
	printf("%s\n", tolower("MAKE IT SO: 4 @[`{"));
	printf("%s\n", toupper(""));
	printf("%s\n", tolower("straße ÄÖÜ"));
	printf("%s\n", toupper(tolower("MiXeD")));
	printf("%s\n", strlen(toupper("twelve bytes")) == 12 ? "same length" : "other length");
	exit(0);
}
/* EXPECT
MAKE IT SO: 4 @[`{
make it so: 4 @[`{

straße ÄÖÜ
MIXED
same length

 */
