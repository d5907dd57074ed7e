/* Probe numbers have 32 bits.
 * OPTIONS: -x errtags */
4294967296 { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_INVAL.number.d: [D_PDESC_INVAL] line 3: identifier 4294967296 exceeds maximum probe id
...
 */
