/* With late=dynamic the listing shows references to members of translators, and the members behind (dif.md section 7).
 * OPTIONS: -S -e -x late=dynamic */
struct point { int x; int y; };
translator struct point < int64_t n > { x = n; y = xlate <struct point> (n + 1).x; };
BEGIN { trace(7 + xlate <struct point> (5).y); }
syscall::read:entry { trace(xlate <struct point> (arg1).x); }
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 25000001    setx DT_INTEGER[0], %r1		! 0x7
01: 25000102    setx DT_INTEGER[1], %r2		! 0x5
02: 39050201    stls %r1, DT_VAR(1282)		! DT_VAR(1282) = "%spill_1"
03: 4e000002    xlate DT_XLREF[0], %r2		! DT_XLREF[0] = struct point.y
04: 38050201    ldls DT_VAR(1282), %r1		! DT_VAR(1282) = "%spill_1"
05: 07010201    add  %r1, %r2, %r1
06: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
%spill_1         1282 scl loc r/w  D type (integer) (size 8)

DIFO 0x2 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 4f000001    xlarg DT_XLREF[0], %r1		! DT_XLREF[0] = struct point.x of arg1
01: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
arg1             263  scl glb r    D type (integer) (size 8)

MEMBER struct point.x < int64_t >
DIFO 0x3 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 38050101    ldls DT_VAR(1281), %r1		! DT_VAR(1281) = "%member2_source"
01: 25000002    setx DT_INTEGER[0], %r2		! 0x20
02: 04010201    sll  %r1, %r2, %r1
03: 2e010201    sra  %r1, %r2, %r1
04: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
%member2_source  1281 scl loc r    D type (integer) (size 8)

MEMBER struct point.y < int64_t >
DIFO 0x4 returns D type (integer) (size 4)
OFF OPCODE      INSTRUCTION
00: 38050001    ldls DT_VAR(1280), %r1		! DT_VAR(1280) = "%member1_source"
01: 25000002    setx DT_INTEGER[0], %r2		! 0x1
02: 07010201    add  %r1, %r2, %r1
03: 4e000001    xlate DT_XLREF[0], %r1		! DT_XLREF[0] = struct point.x
04: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
%member1_source  1280 scl loc r    D type (integer) (size 8)
 */
