/* The low magnitude is known when the program is compiled.
 * OPTIONS: -x errtags */
BEGIN { @ = llquantize(1, 10, pid, 6, 20); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_LLQUANT_LOWTYPE.variable.d: [D_LLQUANT_LOWTYPE] line 3: llquantize( ) argument #2 (low magnitude) must be an integer constant
    3 | BEGIN { @ = llquantize(1, 10, pid, 6, 20); }
      |                               ^~~
 */
