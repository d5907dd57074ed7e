/* -x tree=1 prints what was parsed, indented, without types (cli.md section 7.1).
 * OPTIONS: -q -e -x tree=1        LANES: live */
int counts[string, int];
inline int LIMIT = 3;
BEGIN, syscall::op*:entry
/pid != 1 && LIMIT/
{
  self->t = timestamp;
  @a[execname, probefunc] = count();
  counts["x", 2]++;
  printf("%s\n", stringof(arg0));
  this->x = (char)sizeof (int) ? 'a' : -1;
}
tick-1s { if (self->t) { trace(!1); } else { curpsinfo->pr_pid; } }
/* EXPECT
 */
/* EXPECT-ERR
PROGRAM
  DECLARATION
    int counts[string, int]
  INLINE int LIMIT
    INT 0x3
  CLAUSE
    PDESC :::BEGIN
    PDESC syscall::op*:entry
    PREDICATE
      OP2 &&
        OP2 !=
          IDENT pid
          INT 0x1
        IDENT LIMIT
    D EXPRESSION
      OP2 =
        VARIABLE self->t
        IDENT timestamp
    D EXPRESSION
      OP2 =
        AGGREGATE @a
          IDENT execname
          IDENT probefunc
        FUNC count
    D EXPRESSION
      OP1 post++
        OP2 [ ]
          IDENT counts
          STRING "x"
          INT 0x2
    D EXPRESSION
      FUNC printf
        STRING "%s\n"
        OP1 stringof
          IDENT arg0
    D EXPRESSION
      OP2 =
        VARIABLE this->x
        OP3 ? :
          OP2 ( )
            TYPE char
            OP1 sizeof
              TYPE int
          INT 0x61
          OP1 -
            INT 0x1
  CLAUSE
    PDESC :::tick-1s
    IF
      VARIABLE self->t
      THEN
        D EXPRESSION
          FUNC trace
            OP1 !
              INT 0x1
      ELSE
        D EXPRESSION
          OP2 ->
            IDENT curpsinfo
            IDENT pr_pid
 */
