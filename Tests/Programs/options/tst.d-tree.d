/* -d and -x tree=4 are two wishes; a program without if is printed as it is understood.
 * OPTIONS: -d -e        LANES: live */
#pragma D option tree=4
BEGIN, END { exit(1 + 2 * 3); }
/* EXPECT
#pragma D option tree=4

:BEGIN,
:END
{
  exit(1 + 2 * 3);
}
 */
/* EXPECT-ERR
#pragma D option tree=4

:BEGIN,
:END
{
  exit(1 + 2 * 3);
}
 */
