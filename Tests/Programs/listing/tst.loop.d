/* A loop stands above its condition with the objects of its body, a branch likewise (dif.md section 9).
 * OPTIONS: -S -e -x extensions -x looplimit=50
 */
BEGIN
{
	for (this->i = 0; this->i < 3; this->i++) {
		if (this->i & 1)
			printf("%d %d\n", this->i, this->i * this->i);
		trace(this->i);
	}
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 25000001    setx DT_INTEGER[0], %r1		! 0x0
01: 39050001    stls %r1, DT_VAR(1280)		! DT_VAR(1280) = "i"
02: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
i                1280 scl loc w    D type (integer) (size 4)

LOOP 0x3 to 0x7, at most 50 times
DIFO 0x2 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 38050001    ldls DT_VAR(1280), %r1		! DT_VAR(1280) = "i"
01: 25000002    setx DT_INTEGER[0], %r2		! 0x3
02: 0f010200    cmp  %r1, %r2
03: 18000006    bl   6
04: 0e000001    mov  %r0, %r1
05: 11000007    ba   7
06: 25000101    setx DT_INTEGER[1], %r1		! 0x1
07: 24000000    nop 
08: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
i                1280 scl loc r    D type (integer) (size 4)

BRANCH 0x4 to 0x5
DIFO 0x3 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 38050001    ldls DT_VAR(1280), %r1		! DT_VAR(1280) = "i"
01: 25000002    setx DT_INTEGER[0], %r2		! 0x1
02: 03010201    and  %r1, %r2, %r1
03: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
i                1280 scl loc r    D type (integer) (size 4)

DIFO 0x4 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 38050001    ldls DT_VAR(1280), %r1		! DT_VAR(1280) = "i"
01: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
i                1280 scl loc r    D type (integer) (size 4)

DIFO 0x5 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 38050001    ldls DT_VAR(1280), %r1		! DT_VAR(1280) = "i"
01: 38050002    ldls DT_VAR(1280), %r2		! DT_VAR(1280) = "i"
02: 08010201    mul  %r1, %r2, %r1
03: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
i                1280 scl loc r    D type (integer) (size 4)

DIFO 0x6 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 38050001    ldls DT_VAR(1280), %r1		! DT_VAR(1280) = "i"
01: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
i                1280 scl loc r    D type (integer) (size 4)

DIFO 0x7 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 38050001    ldls DT_VAR(1280), %r1		! DT_VAR(1280) = "i"
01: 25000002    setx DT_INTEGER[0], %r2		! 0x1
02: 07010202    add  %r1, %r2, %r2
03: 25000103    setx DT_INTEGER[1], %r3		! 0x20
04: 04020302    sll  %r2, %r3, %r2
05: 2e020302    sra  %r2, %r3, %r2
06: 39050002    stls %r2, DT_VAR(1280)		! DT_VAR(1280) = "i"
07: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
i                1280 scl loc r/w  D type (integer) (size 4)
 */
