/* A member is changed in a copy in scratch memory: allocs, copys, a store, and the whole is stored (dif.md section 2).
 * OPTIONS: -S -e
 */
struct pair {
	int first;
	long second;
};
struct pair p;

BEGIN
{
	p.second = 5;
	trace(p.first);
	this->copy = p;
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 25000001    setx DT_INTEGER[0], %r1		! 0x5
01: 29050002    ldgs DT_VAR(1280), %r2		! DT_VAR(1280) = "p"
02: 25000103    setx DT_INTEGER[1], %r3		! 0x10
03: 3a030004    allocs %r3, %r4
04: 10020000    tst  %r2
05: 12000007    be   7
06: 3b020304    copys %r2, %r3, %r4
07: 39050004    stls %r4, DT_VAR(1280)		! DT_VAR(1280) = "%spill_1"
08: 38050002    ldls DT_VAR(1280), %r2		! DT_VAR(1280) = "%spill_1"
09: 25000203    setx DT_INTEGER[2], %r3		! 0x8
10: 07020302    add  %r2, %r3, %r2
11: 3f010002    stx  %r1, [%r2]
12: 38050002    ldls DT_VAR(1280), %r2		! DT_VAR(1280) = "%spill_1"
13: 2a050002    stgs %r2, DT_VAR(1280)		! DT_VAR(1280) = "p"
14: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
p                1280 scl glb r/w  D type (struct) by ref (size 16)
%spill_1         1280 scl loc r/w  D type (integer) (size 8)

DIFO 0x2 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 29050001    ldgs DT_VAR(1280), %r1		! DT_VAR(1280) = "p"
01: 10010000    tst  %r1
02: 12000004    be   4
03: 1e010001    ldsw [%r1], %r1
04: 24000000    nop 
05: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
p                1280 scl glb r    D type (struct) by ref (size 16)

DIFO 0x3 returns D type (integer) (size 0)
OFF OPCODE      INSTRUCTION
00: 29050001    ldgs DT_VAR(1280), %r1		! DT_VAR(1280) = "p"
01: 10010000    tst  %r1
02: 13000005    bne  5
03: 25000001    setx DT_INTEGER[0], %r1		! 0x10
04: 3a010001    allocs %r1, %r1
05: 24000000    nop 
06: 39050101    stls %r1, DT_VAR(1281)		! DT_VAR(1281) = "copy"
07: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
p                1280 scl glb r    D type (struct) by ref (size 16)
copy             1281 scl loc w    D type (struct) by ref (size 16)
 */
