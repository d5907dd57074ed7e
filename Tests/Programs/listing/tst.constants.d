/* The listing names the return type of each object, and shows what constants stand for (dif.md section 7).
 * OPTIONS: -S -e
 */
BEGIN
{
	trace(0x1234);
	trace("a \"quoted\"\tstring\n");
	trace(0);
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 25000001    setx DT_INTEGER[0], %r1		! 0x1234
01: 23000001    ret  %r1

DIFO 0x2 returns string (unknown) by ref (size 256)
OFF OPCODE      INSTRUCTION
00: 26000101    sets DT_STRING[1], %r1		! "a \"quoted\"\tstring\n"
01: 23000001    ret  %r1

DIFO 0x3 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 25000001    setx DT_INTEGER[0], %r1		! 0x0
01: 23000001    ret  %r1
 */
