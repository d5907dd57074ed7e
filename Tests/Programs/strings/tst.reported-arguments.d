/* Texts of a process through several calls: a command line taken to pieces (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	this->line = "/usr/bin/../sbin/Server --port=8080 --name=Web";
	this->command = strtok(this->line, " ");
	this->port = strtok(NULL, " ");
	this->name = strtok(NULL, " ");
	printf("%s %s\n", basename(this->command), dirname(cleanpath(this->command)));
	printf("%d\n", strtoll(substr(this->port, index(this->port, "=") + 1)));
	printf("%s\n", toupper(substr(strchr(this->name, '='), 1)));
	exit(0);
}
/* EXPECT
Server /usr/sbin
8080
WEB

 */
