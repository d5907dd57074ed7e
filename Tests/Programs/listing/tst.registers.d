/* An array of the machine's is read by ldga with its index in a register (dif.md section 7).
 * OPTIONS: -S -e
 */
profile:::tick-1s
{
	trace(uregs[3]);
}
/* EXPECT */
/* EXPECT-ERR

DIFO 0x1 returns D type (integer) (size 8)
OFF OPCODE      INSTRUCTION
00: 25000001    setx DT_INTEGER[0], %r1		! 0x3
01: 28020101    ldga DT_VAR(2), %r1, %r1		! DT_VAR(2) = "uregs"
02: 23000001    ret  %r1

NAME             ID   KND SCP FLAG TYPE
uregs            2    arr glb r    D type (integer) (size 8)
 */
