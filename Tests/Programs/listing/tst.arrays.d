/* Keys of associative arrays are pushed in order, then the element is loaded or stored (dif.md section 2).
 * OPTIONS: -S -e
 */
BEGIN
{
	seen[execname, pid] = 1;
	seen[execname, pid] += 2;
	self->start[arg0] = timestamp;
	trace(self->start[arg0]);
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 25000001    setx DT_INTEGER[0], %r1		! 0x1
01: 29011802    ldgs DT_VAR(280), %r2		! DT_VAR(280) = "execname"
02: 29011603    ldgs DT_VAR(278), %r3		! DT_VAR(278) = "pid"
03: 33000000    flushts
04: 25000104    setx DT_INTEGER[1], %r4		! 0x100
05: 30010402    pushtr DT_TYPE(1), %r4, %r2	! DT_TYPE(1) = string
06: 31000003    pushtv DT_TYPE(0), %r3		! DT_TYPE(0) = D type
07: 36050001    stgaa %r1, DT_VAR(1280)		! DT_VAR(1280) = "seen"
08: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
pid              278  scl glb r    D type (integer) (size 4)
execname         280  scl glb r    string (unknown) by ref (size 256)
seen             1280 arr glb w    D type (integer) (size 4)

DIFO 0x2 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 29011801    ldgs DT_VAR(280), %r1		! DT_VAR(280) = "execname"
01: 29011602    ldgs DT_VAR(278), %r2		! DT_VAR(278) = "pid"
02: 33000000    flushts
03: 25000003    setx DT_INTEGER[0], %r3		! 0x100
04: 30010301    pushtr DT_TYPE(1), %r3, %r1	! DT_TYPE(1) = string
05: 31000002    pushtv DT_TYPE(0), %r2		! DT_TYPE(0) = D type
06: 34050001    ldgaa DT_VAR(1280), %r1		! DT_VAR(1280) = "seen"
07: 25000102    setx DT_INTEGER[1], %r2		! 0x2
08: 07010201    add  %r1, %r2, %r1
09: 25000202    setx DT_INTEGER[2], %r2		! 0x20
10: 04010201    sll  %r1, %r2, %r1
11: 2e010201    sra  %r1, %r2, %r1
12: 29011802    ldgs DT_VAR(280), %r2		! DT_VAR(280) = "execname"
13: 29011603    ldgs DT_VAR(278), %r3		! DT_VAR(278) = "pid"
14: 33000000    flushts
15: 25000004    setx DT_INTEGER[0], %r4		! 0x100
16: 30010402    pushtr DT_TYPE(1), %r4, %r2	! DT_TYPE(1) = string
17: 31000003    pushtv DT_TYPE(0), %r3		! DT_TYPE(0) = D type
18: 36050001    stgaa %r1, DT_VAR(1280)		! DT_VAR(1280) = "seen"
19: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
pid              278  scl glb r    D type (integer) (size 4)
execname         280  scl glb r    string (unknown) by ref (size 256)
seen             1280 arr glb r/w  D type (integer) (size 4)

DIFO 0x3 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 29010101    ldgs DT_VAR(257), %r1		! DT_VAR(257) = "timestamp"
01: 29010602    ldgs DT_VAR(262), %r2		! DT_VAR(262) = "arg0"
02: 33000000    flushts
03: 31000002    pushtv DT_TYPE(0), %r2		! DT_TYPE(0) = D type
04: 37050001    sttaa %r1, DT_VAR(1280)		! DT_VAR(1280) = "start"
05: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
timestamp        257  scl glb r    D type (integer) (size 8)
arg0             262  scl glb r    D type (integer) (size 8)
start            1280 arr tls w    D type (integer) (size 8)

DIFO 0x4 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 29010601    ldgs DT_VAR(262), %r1		! DT_VAR(262) = "arg0"
01: 33000000    flushts
02: 31000001    pushtv DT_TYPE(0), %r1		! DT_TYPE(0) = D type
03: 35050001    ldtaa DT_VAR(1280), %r1		! DT_VAR(1280) = "start"
04: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg0             262  scl glb r    D type (integer) (size 8)
start            1280 arr tls r    D type (integer) (size 8)
 */
