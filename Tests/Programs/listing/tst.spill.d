/* An operand that would take the last registers waits in a clause-local variable of the compiler's (dif.md section 1).
 * OPTIONS: -S -e
 */
BEGIN
{
	trace(arg0 - (arg1 - (arg2 - (arg3 - (arg4 - (arg5 - (arg6 - (arg7 - arg8))))))));
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 29010702    ldgs DT_VAR(263), %r2		! DT_VAR(263) = "arg1"
02: 39050002    stls %r2, DT_VAR(1280)		! DT_VAR(1280) = "%spill_1"
03: 29010802    ldgs DT_VAR(264), %r2		! DT_VAR(264) = "arg2"
04: 39050102    stls %r2, DT_VAR(1281)		! DT_VAR(1281) = "%spill_2"
05: 29010902    ldgs DT_VAR(265), %r2		! DT_VAR(265) = "arg3"
06: 29010a03    ldgs DT_VAR(266), %r3		! DT_VAR(266) = "arg4"
07: 29010b04    ldgs DT_VAR(267), %r4		! DT_VAR(267) = "arg5"
08: 29010c05    ldgs DT_VAR(268), %r5		! DT_VAR(268) = "arg6"
09: 29010d06    ldgs DT_VAR(269), %r6		! DT_VAR(269) = "arg7"
10: 39050206    stls %r6, DT_VAR(1282)		! DT_VAR(1282) = "%spill_3"
11: 29010e06    ldgs DT_VAR(270), %r6		! DT_VAR(270) = "arg8"
12: 38050207    ldls DT_VAR(1282), %r7		! DT_VAR(1282) = "%spill_3"
13: 06070607    sub  %r7, %r6, %r7
14: 06050705    sub  %r5, %r7, %r5
15: 06040504    sub  %r4, %r5, %r4
16: 06030403    sub  %r3, %r4, %r3
17: 06020302    sub  %r2, %r3, %r2
18: 38050103    ldls DT_VAR(1281), %r3		! DT_VAR(1281) = "%spill_2"
19: 06030203    sub  %r3, %r2, %r3
20: 38050002    ldls DT_VAR(1280), %r2		! DT_VAR(1280) = "%spill_1"
21: 06020302    sub  %r2, %r3, %r2
22: 06010201    sub  %r1, %r2, %r1
23: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)
arg1             263  scl glb r    D type (integer) (size 8)
arg2             264  scl glb r    D type (integer) (size 8)
arg3             265  scl glb r    D type (integer) (size 8)
arg4             266  scl glb r    D type (integer) (size 8)
arg5             267  scl glb r    D type (integer) (size 8)
arg6             268  scl glb r    D type (integer) (size 8)
arg7             269  scl glb r    D type (integer) (size 8)
arg8             270  scl glb r    D type (integer) (size 8)
%spill_1         1280 scl loc r/w  D type (integer) (size 8)
%spill_2         1281 scl loc r/w  D type (integer) (size 8)
%spill_3         1282 scl loc r/w  D type (integer) (size 8)
 */
