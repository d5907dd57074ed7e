/* Trees come in the order of the passes; bits of passes that there are not do nothing.
 * OPTIONS: -q -e -x tree=65535        LANES: live */
BEGIN { exit(0); }
/* EXPECT
 */
/* EXPECT-ERR
PROGRAM
  CLAUSE
    PDESC :::BEGIN
    D EXPRESSION
      FUNC exit
        INT 0x0
:BEGIN
{
  exit(0);
}
CLAUSE attr=Stable/Stable/Common
  PDESC :::BEGIN
  ACTION exit
    INT 0x0 (type=<int> flags=SIGN)
 */
