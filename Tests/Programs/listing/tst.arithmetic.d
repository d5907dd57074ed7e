/* Arithmetic is done in the left operand's register; signedness chooses the division (dif.md section 2).
 * OPTIONS: -S -e
 */
BEGIN
{
	trace(arg0 + arg1 - arg2 * arg3);
	trace(arg0 / arg1 + arg0 % arg1);
	trace(timestamp / pid + timestamp % 3);
	trace(-arg0);
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 29010702    ldgs DT_VAR(263), %r2		! DT_VAR(263) = "arg1"
02: 07010201    add  %r1, %r2, %r1
03: 29010802    ldgs DT_VAR(264), %r2		! DT_VAR(264) = "arg2"
04: 29010903    ldgs DT_VAR(265), %r3		! DT_VAR(265) = "arg3"
05: 08020302    mul  %r2, %r3, %r2
06: 06010201    sub  %r1, %r2, %r1
07: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)
arg1             263  scl glb r    D type (integer) (size 8)
arg2             264  scl glb r    D type (integer) (size 8)
arg3             265  scl glb r    D type (integer) (size 8)

DIFO 0x2 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 29010702    ldgs DT_VAR(263), %r2		! DT_VAR(263) = "arg1"
02: 09010201    sdiv %r1, %r2, %r1
03: 29010602    ldgs DT_VAR(262), %r2		! DT_VAR(262) = "arg0"
04: 29010703    ldgs DT_VAR(263), %r3		! DT_VAR(263) = "arg1"
05: 0b020302    srem %r2, %r3, %r2
06: 07010201    add  %r1, %r2, %r1
07: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)
arg1             263  scl glb r    D type (integer) (size 8)

DIFO 0x3 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 29010101    ldgs DT_VAR(257), %r1		! DT_VAR(257) = "timestamp"
01: 29011602    ldgs DT_VAR(278), %r2		! DT_VAR(278) = "pid"
02: 0a010201    udiv %r1, %r2, %r1
03: 29010102    ldgs DT_VAR(257), %r2		! DT_VAR(257) = "timestamp"
04: 25000003    setx DT_INTEGER[0], %r3		! 0x3
05: 0c020302    urem %r2, %r3, %r2
06: 07010201    add  %r1, %r2, %r1
07: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
timestamp        257  scl glb r    D type (integer) (size 8)
pid              278  scl glb r    D type (integer) (size 4)

DIFO 0x4 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 06000101    sub  %r0, %r1, %r1
02: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)
 */
