/* Stores through pointers: the value's register first, the address in brackets (dif.md section 7).
 * OPTIONS: -S -e
 */
BEGIN
{
	this->p = alloca(8);
	*(char *)this->p = 1;
	*(short *)this->p = 1;
	*(int *)this->p = 1;
	*(long *)this->p = 1;
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 25000001    setx DT_INTEGER[0], %r1		! 0x8
01: 33000000    flushts
02: 31000001    pushtv DT_TYPE(0), %r1		! DT_TYPE(0) = D type
03: 2f000f01    call DIF_SUBR(15), %r1		! alloca
04: 39050001    stls %r1, DT_VAR(1280)		! DT_VAR(1280) = "p"
05: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
p                1280 scl loc w    D type (pointer) (size 8)

DIFO 0x2 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 25000001    setx DT_INTEGER[0], %r1		! 0x1
01: 38050002    ldls DT_VAR(1280), %r2		! DT_VAR(1280) = "p"
02: 3c010002    stb  %r1, [%r2]
03: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
p                1280 scl loc r    D type (pointer) (size 8)

DIFO 0x3 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 25000001    setx DT_INTEGER[0], %r1		! 0x1
01: 38050002    ldls DT_VAR(1280), %r2		! DT_VAR(1280) = "p"
02: 3d010002    sth  %r1, [%r2]
03: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
p                1280 scl loc r    D type (pointer) (size 8)

DIFO 0x4 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 25000001    setx DT_INTEGER[0], %r1		! 0x1
01: 38050002    ldls DT_VAR(1280), %r2		! DT_VAR(1280) = "p"
02: 3e010002    stw  %r1, [%r2]
03: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
p                1280 scl loc r    D type (pointer) (size 8)

DIFO 0x5 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 25000001    setx DT_INTEGER[0], %r1		! 0x1
01: 38050002    ldls DT_VAR(1280), %r2		! DT_VAR(1280) = "p"
02: 3f010002    stx  %r1, [%r2]
03: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
p                1280 scl loc r    D type (pointer) (size 8)
 */
