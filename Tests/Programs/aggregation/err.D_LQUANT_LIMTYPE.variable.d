/* The limit of lquantize() is known when the program is compiled.
 * OPTIONS: -x errtags */
BEGIN { limit = 100; @ = lquantize(1, 0, limit); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LQUANT_LIMTYPE.variable.d: [D_LQUANT_LIMTYPE] line 3: lquantize( ) argument #2 must be an integer constant
    3 | BEGIN { limit = 100; @ = lquantize(1, 0, limit); }
      |                                          ^~~~~
 */
