/* A constant index must be one of the registers.
 * OPTIONS: -x errtags */
BEGIN { trace(uregs[26]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_REGS_IDX.uregs.d: [D_REGS_IDX] line 3: index 26 is out of range for array uregs
...
 */
