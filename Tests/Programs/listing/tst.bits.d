/* Shifts to the right are arithmetic for signed operands, logical for others (dif.md section 2).
 * OPTIONS: -S -e
 */
BEGIN
{
	trace((arg0 & arg1 | arg2) ^ ~arg3);
	trace(arg0 << 3);
	trace(arg0 >> 3);
	trace(timestamp >> 3);
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 29010702    ldgs DT_VAR(263), %r2		! DT_VAR(263) = "arg1"
02: 03010201    and  %r1, %r2, %r1
03: 29010802    ldgs DT_VAR(264), %r2		! DT_VAR(264) = "arg2"
04: 01010201    or   %r1, %r2, %r1
05: 29010902    ldgs DT_VAR(265), %r2		! DT_VAR(265) = "arg3"
06: 0d020002    not  %r2, %r2
07: 02010201    xor  %r1, %r2, %r1
08: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)
arg1             263  scl glb r    D type (integer) (size 8)
arg2             264  scl glb r    D type (integer) (size 8)
arg3             265  scl glb r    D type (integer) (size 8)

DIFO 0x2 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 25000002    setx DT_INTEGER[0], %r2		! 0x3
02: 04010201    sll  %r1, %r2, %r1
03: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)

DIFO 0x3 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 25000002    setx DT_INTEGER[0], %r2		! 0x3
02: 2e010201    sra  %r1, %r2, %r1
03: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)

DIFO 0x4 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 29010101    ldgs DT_VAR(257), %r1		! DT_VAR(257) = "timestamp"
01: 25000002    setx DT_INTEGER[0], %r2		! 0x3
02: 05010201    srl  %r1, %r2, %r1
03: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
timestamp        257  scl glb r    D type (integer) (size 8)
 */
