/* A program may ask for its own tree.
 * OPTIONS: -q -e        LANES: live */
#pragma D option tree=1
BEGIN { exit(0); }
/* EXPECT
 */
/* EXPECT-ERR
PROGRAM
  PRAGMA option tree=1
  CLAUSE
    PDESC :::BEGIN
    D EXPRESSION
      FUNC exit
        INT 0x0
 */
