/* What strtok() remembers belongs to one firing of a probe: its clauses share it, as in a walk through a path
 * (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	this->part = strtok("/usr/local/bin", "/");
}

BEGIN
/this->part != NULL/
{
	printf("%s\n", this->part);
	this->part = strtok(NULL, "/");
}

BEGIN
/this->part != NULL/
{
	printf("%s\n", this->part);
	this->part = strtok(NULL, "/");
}

BEGIN
/this->part != NULL/
{
	printf("%s\n", this->part);
	this->part = strtok(NULL, "/");
}

BEGIN
/this->part == NULL/
{
	printf("no more\n");
	exit(0);
}
/* EXPECT
usr
local
bin
no more

 */
