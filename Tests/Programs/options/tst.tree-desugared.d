/* -x tree=4 prints the D text that if and else stand for (cli.md section 7.1).
 * OPTIONS: -q -e -x tree=4        LANES: live */
int n;
BEGIN
/n == 0/
{
  n = 1;
  if (arg0 > 1) { trace("many"); } else if (arg0) { trace("one"); if (1) exit(1); }
  exit(0);
}
END { trace(n); }
/* EXPECT
 */
/* EXPECT-ERR
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
  this->%condition_2 = this->%condition_1 && arg0 > 1;
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
{
  this->%condition_4 = this->%condition_3 && arg0;
}

:BEGIN
/ this->%condition_4 /
{
  trace("one");
}

:BEGIN
/ this->%condition_4 /
{
  exit(1);
}

:BEGIN
/ this->%condition_1 /
{
  exit(0);
}

:END
{
  trace(n);
}
 */
