/* -d beside a document: that holds records only.
 * OPTIONS: -d -e -O json        LANES: live */
BEGIN { if (pid) exit(0); }
/* EXPECT
 */
/* EXPECT-ERR
:BEGIN
{
  this->%condition_1 = 1 && pid;
}

:BEGIN
/ this->%condition_1 /
{
  exit(0);
}
 */
