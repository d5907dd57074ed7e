/* Translations are resolved by the compiler: a member is the expression behind it, without a reference (dif.md section 7).
 * OPTIONS: -S -e
 */
struct view {
	int half;
	string name;
};

translator struct view < long v > {
	half = v / 2;
	name = execname;
};

BEGIN
{
	trace(xlate <struct view>((long)arg0).half);
	trace(xlate <struct view>((long)arg0).name);
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 25000002    setx DT_INTEGER[0], %r2		! 0x2
02: 09010201    sdiv %r1, %r2, %r1
03: 25000102    setx DT_INTEGER[1], %r2		! 0x20
04: 04010201    sll  %r1, %r2, %r1
05: 2e010201    sra  %r1, %r2, %r1
06: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)

DIFO 0x2 returns string (unknown) by ref (size 256)
OFF OPCODE      INSTRUCTION
00: 29011801    ldgs DT_VAR(280), %r1		! DT_VAR(280) = "execname"
01: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
execname         280  scl glb r    string (unknown) by ref (size 256)
 */
