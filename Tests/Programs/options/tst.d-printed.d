/* -d prints the program as the clauses that if and else stand for, on the standard output (cli.md section 1).
 * OPTIONS: -q -d        LANES: live */
int n;
BEGIN
/n == 0/
{
	n = 1;
	if (n > 1) { trace("many"); } else { printf("one\n"); }
	exit(0);
}
/* EXPECT
int n;

:BEGIN
{
  this->%condition_1 = 1 && n == 0;
}

:BEGIN
/ this->%condition_1 /
{
  n = 1;
}

:BEGIN
{
  this->%condition_2 = this->%condition_1 && n > 1;
}

:BEGIN
/ this->%condition_2 /
{
  trace("many");
}

:BEGIN
{
  this->%condition_3 = this->%condition_1 && !this->%condition_2;
}

:BEGIN
/ this->%condition_3 /
{
  printf("one\n");
}

:BEGIN
/ this->%condition_1 /
{
  exit(0);
}
one

 */
