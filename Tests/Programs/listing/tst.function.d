/* User functions leave no trace: they are expanded at the call (dif.md section 9).
 * OPTIONS: -S -e -x extensions
 */
int
twice(int x)
{
	return (2 * x);
}

BEGIN
{
	trace(twice(pid));
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 29011601    ldgs DT_VAR(278), %r1		! DT_VAR(278) = "pid"
01: 39050001    stls %r1, DT_VAR(1280)		! DT_VAR(1280) = "%twice_x_0"
02: 25000001    setx DT_INTEGER[0], %r1		! 0x2
03: 38050002    ldls DT_VAR(1280), %r2		! DT_VAR(1280) = "%twice_x_0"
04: 08010201    mul  %r1, %r2, %r1
05: 25000102    setx DT_INTEGER[1], %r2		! 0x20
06: 04010201    sll  %r1, %r2, %r1
07: 2e010201    sra  %r1, %r2, %r1
08: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
pid              278  scl glb r    D type (integer) (size 4)
%twice_x_0       1280 scl loc r/w  D type (integer) (size 4)
 */
