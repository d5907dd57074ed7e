/* Arguments of subroutines are pushed: strings by reference, integers by value; scmp compares strings (dif.md section 2).
 * OPTIONS: -S -e
 */
BEGIN
/execname == "init"/
{
	trace(strjoin(probefunc, "!"));
	trace(substr(execname, 2, 3));
	trace(strlen(strjoin("a", execname)));
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 29011801    ldgs DT_VAR(280), %r1		! DT_VAR(280) = "execname"
01: 26000102    sets DT_STRING[1], %r2		! "init"
02: 27010200    scmp %r1, %r2
03: 12000006    be   6
04: 0e000001    mov  %r0, %r1
05: 11000007    ba   7
06: 25000001    setx DT_INTEGER[0], %r1		! 0x1
07: 24000000    nop 
08: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
execname         280  scl glb r    string (unknown) by ref (size 256)

DIFO 0x2 returns string (unknown) by ref (size 256)
OFF OPCODE      INSTRUCTION
00: 29011401    ldgs DT_VAR(276), %r1		! DT_VAR(276) = "probefunc"
01: 26000102    sets DT_STRING[1], %r2		! "!"
02: 33000000    flushts
03: 25000003    setx DT_INTEGER[0], %r3		! 0x100
04: 30010301    pushtr DT_TYPE(1), %r3, %r1	! DT_TYPE(1) = string
05: 25000001    setx DT_INTEGER[0], %r1		! 0x100
06: 30010102    pushtr DT_TYPE(1), %r1, %r2	! DT_TYPE(1) = string
07: 2f001701    call DIF_SUBR(23), %r1		! strjoin
08: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
probefunc        276  scl glb r    string (unknown) by ref (size 256)

DIFO 0x3 returns string (unknown) by ref (size 256)
OFF OPCODE      INSTRUCTION
00: 29011801    ldgs DT_VAR(280), %r1		! DT_VAR(280) = "execname"
01: 25000002    setx DT_INTEGER[0], %r2		! 0x2
02: 25000103    setx DT_INTEGER[1], %r3		! 0x3
03: 33000000    flushts
04: 25000204    setx DT_INTEGER[2], %r4		! 0x100
05: 30010401    pushtr DT_TYPE(1), %r4, %r1	! DT_TYPE(1) = string
06: 31000002    pushtv DT_TYPE(0), %r2		! DT_TYPE(0) = D type
07: 31000003    pushtv DT_TYPE(0), %r3		! DT_TYPE(0) = D type
08: 2f002001    call DIF_SUBR(32), %r1		! substr
09: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
execname         280  scl glb r    string (unknown) by ref (size 256)

DIFO 0x4 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 26000101    sets DT_STRING[1], %r1		! "a"
01: 29011802    ldgs DT_VAR(280), %r2		! DT_VAR(280) = "execname"
02: 33000000    flushts
03: 25000003    setx DT_INTEGER[0], %r3		! 0x100
04: 30010301    pushtr DT_TYPE(1), %r3, %r1	! DT_TYPE(1) = string
05: 25000001    setx DT_INTEGER[0], %r1		! 0x100
06: 30010102    pushtr DT_TYPE(1), %r1, %r2	! DT_TYPE(1) = string
07: 2f001701    call DIF_SUBR(23), %r1		! strjoin
08: 33000000    flushts
09: 25000002    setx DT_INTEGER[0], %r2		! 0x100
10: 30010201    pushtr DT_TYPE(1), %r2, %r1	! DT_TYPE(1) = string
11: 2f000c01    call DIF_SUBR(12), %r1		! strlen
12: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
execname         280  scl glb r    string (unknown) by ref (size 256)
 */
