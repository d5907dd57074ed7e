/* Logical operators skip what does not matter by tst and a branch (dif.md section 2).
 * OPTIONS: -S -e
 */
BEGIN
/arg0 && arg1/
{
	trace(arg0 || arg1);
	trace(arg0 ^^ arg1);
	trace(!arg0);
	trace(arg0 ? 1 : 2);
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 10010000    tst  %r1
02: 12000008    be   8
03: 29010701    ldgs DT_VAR(263), %r1		! DT_VAR(263) = "arg1"
04: 10010000    tst  %r1
05: 12000008    be   8
06: 25000001    setx DT_INTEGER[0], %r1		! 0x1
07: 11000009    ba   9
08: 0e000001    mov  %r0, %r1
09: 24000000    nop 
10: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)
arg1             263  scl glb r    D type (integer) (size 8)

DIFO 0x2 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 10010000    tst  %r1
02: 13000006    bne  6
03: 29010701    ldgs DT_VAR(263), %r1		! DT_VAR(263) = "arg1"
04: 10010000    tst  %r1
05: 12000008    be   8
06: 25000001    setx DT_INTEGER[0], %r1		! 0x1
07: 11000009    ba   9
08: 0e000001    mov  %r0, %r1
09: 24000000    nop 
10: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)
arg1             263  scl glb r    D type (integer) (size 8)

DIFO 0x3 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 10010000    tst  %r1
02: 12000004    be   4
03: 25000001    setx DT_INTEGER[0], %r1		! 0x1
04: 24000000    nop 
05: 29010702    ldgs DT_VAR(263), %r2		! DT_VAR(263) = "arg1"
06: 10020000    tst  %r2
07: 12000009    be   9
08: 25000002    setx DT_INTEGER[0], %r2		! 0x1
09: 02010201    xor  %r1, %r2, %r1
10: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)
arg1             263  scl glb r    D type (integer) (size 8)

DIFO 0x4 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 10010000    tst  %r1
02: 12000005    be   5
03: 0e000001    mov  %r0, %r1
04: 11000006    ba   6
05: 25000001    setx DT_INTEGER[0], %r1		! 0x1
06: 24000000    nop 
07: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)

DIFO 0x5 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 10010000    tst  %r1
02: 12000005    be   5
03: 25000001    setx DT_INTEGER[0], %r1		! 0x1
04: 11000007    ba   7
05: 24000000    nop 
06: 25000101    setx DT_INTEGER[1], %r1		! 0x2
07: 24000000    nop 
08: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)
 */
