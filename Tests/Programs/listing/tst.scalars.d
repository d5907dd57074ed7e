/* Global, thread-local and clause-local scalars have numbers and instructions of their own (dif.md section 3).
 * OPTIONS: -S -e
 */
string name;

BEGIN
{
	x = arg0;
	self->x = x;
	this->x = self->x;
	name = execname;
	trace(this->x++);
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 2a050101    stgs %r1, DT_VAR(1281)		! DT_VAR(1281) = "x"
02: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)
x                1281 scl glb w    D type (integer) (size 8)

DIFO 0x2 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 29050101    ldgs DT_VAR(1281), %r1		! DT_VAR(1281) = "x"
01: 2d050001    stts %r1, DT_VAR(1280)		! DT_VAR(1280) = "x"
02: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
x                1281 scl glb r    D type (integer) (size 8)
x                1280 scl tls w    D type (integer) (size 8)

DIFO 0x3 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 2c050001    ldts DT_VAR(1280), %r1		! DT_VAR(1280) = "x"
01: 39050001    stls %r1, DT_VAR(1280)		! DT_VAR(1280) = "x"
02: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
x                1280 scl tls r    D type (integer) (size 8)
x                1280 scl loc w    D type (integer) (size 8)

DIFO 0x4 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 29011801    ldgs DT_VAR(280), %r1		! DT_VAR(280) = "execname"
01: 2a050001    stgs %r1, DT_VAR(1280)		! DT_VAR(1280) = "name"
02: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
execname         280  scl glb r    string (unknown) by ref (size 256)
name             1280 scl glb w    string (unknown) by ref (size 256)

DIFO 0x5 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 38050001    ldls DT_VAR(1280), %r1		! DT_VAR(1280) = "x"
01: 25000002    setx DT_INTEGER[0], %r2		! 0x1
02: 07010202    add  %r1, %r2, %r2
03: 39050002    stls %r2, DT_VAR(1280)		! DT_VAR(1280) = "x"
04: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
x                1280 scl loc r/w  D type (integer) (size 8)
 */
