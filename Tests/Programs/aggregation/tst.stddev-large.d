/* Squares are summed in 128 bits: +-2^62 deviate by 2^62 from 0 (builtins.md sections 4 and 5).
 * OPTIONS: -q */
BEGIN { @ = stddev(0x4000000000000000); @ = stddev(-0x4000000000000000); exit(0); }
/* EXPECT

 4611686018427387904
 */
