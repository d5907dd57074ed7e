/* -x tree=2 prints each clause as it was checked: types, flags, what the compiler added (cli.md section 7.1).
 * OPTIONS: -q -e -x tree=2        LANES: live */
BEGIN
/pid != 1/
{
  self->t = timestamp;
  @a[execname, arg0] = quantize(arg1);
  counts["x", 2] += 3;
  this->name = probename;
  printf("%d %s\n", (char)this->x++, this->name);
  clear(@a);
  trace(~self->t >> 2 == 1 ? (short)1 : -2);
}
END, ERROR { if (arg0) stack(); }
/* EXPECT
 */
/* EXPECT-ERR
CLAUSE attr=Stable/Stable/Common
  PDESC :::BEGIN
  PREDICATE
    OP2 != (type=<int> flags=SIGN)
      VARIABLE pid (type=<pid_t> flags=SIGN)
      INT 0x1 (type=<int> flags=SIGN)
  D EXPRESSION
    OP2 = (type=<uint64_t> flags=0)
      VARIABLE self->t (type=<uint64_t> flags=LVAL)
      VARIABLE timestamp (type=<uint64_t> flags=0)
  AGGREGATE @a
    KEYS
      VARIABLE execname (type=<string> flags=REF)
      VARIABLE arg0 (type=<int64_t> flags=SIGN)
    FUNC quantize
      VARIABLE arg1 (type=<int64_t> flags=SIGN)
  D EXPRESSION
    OP2 += (type=<int64_t> flags=SIGN)
      VARIABLE counts (type=<int64_t> flags=SIGN,LVAL)
        STRING "x" (type=<string> flags=REF)
        INT 0x2 (type=<int64_t> flags=SIGN)
      INT 0x3 (type=<int> flags=SIGN)
  D EXPRESSION
    OP2 = (type=<string> flags=REF)
      VARIABLE this->name (type=<string> flags=REF,LVAL)
      VARIABLE probename (type=<string> flags=REF)
  ACTION printf
    CONVERT (type=<char> flags=SIGN)
      OP1 post++ (type=<int64_t> flags=SIGN)
        VARIABLE this->x (type=<int64_t> flags=SIGN,LVAL)
    VARIABLE this->name (type=<string> flags=REF,LVAL)
  ACTION clear
    AGGREGATE @a
  ACTION trace
    OP3 ? : (type=<int> flags=SIGN)
      OP2 == (type=<int> flags=SIGN)
        OP2 >> (type=<uint64_t> flags=0)
          OP1 ~ (type=<uint64_t> flags=0)
            VARIABLE self->t (type=<uint64_t> flags=LVAL)
          INT 0x2 (type=<int> flags=SIGN)
        INT 0x1 (type=<int> flags=SIGN)
      INT 0x1 (type=<short> flags=SIGN)
      INT 0xfffffffffffffffe (type=<int> flags=SIGN)
CLAUSE attr=Stable/Stable/Common
  PDESC :::END
  PDESC :::ERROR
  D EXPRESSION
    OP2 = (type=<int> flags=SIGN)
      VARIABLE this->%condition_1 (type=<int> flags=SIGN,LVAL)
      OP2 && (type=<int> flags=SIGN)
        INT 0x1 (type=<int> flags=SIGN)
        VARIABLE arg0 (type=<int64_t> flags=SIGN)
CLAUSE attr=Stable/Stable/Common
  PDESC :::END
  PDESC :::ERROR
  PREDICATE
    VARIABLE this->%condition_1 (type=<int> flags=SIGN,LVAL)
  ACTION stack
    STACK 20
 */
