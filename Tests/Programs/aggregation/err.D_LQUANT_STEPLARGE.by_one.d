/* A step that is larger than the whole range leaves no level.
 * OPTIONS: -x errtags */
BEGIN { @ = lquantize(1, 0, 10, 11); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_STEPLARGE.by_one.d: [D_LQUANT_STEPLARGE] line 3: lquantize( ) step (argument #3) too large: must have at least one quantization level
    3 | BEGIN { @ = lquantize(1, 0, 10, 11); }
      |                                 ^~
 */
