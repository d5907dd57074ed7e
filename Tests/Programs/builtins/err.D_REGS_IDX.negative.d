/* A negative index is none of the registers either.
 * OPTIONS: -x errtags */
BEGIN { trace(regs[-1]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_REGS_IDX.negative.d: [D_REGS_IDX] line 3: index -1 is out of range for array regs
...
 */
