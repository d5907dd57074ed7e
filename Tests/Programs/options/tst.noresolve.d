/* With noresolve addresses print as numbers, but frames of tracing itself are still left out.
 * OPTIONS: -q -x noresolve -x maxframes=1 */
BEGIN { stack(); printf("%a\n", 0xffffffffffffff00); mod(0xffffffffffffff00); @[sym(0xffffffffffffff00)] = count(); exit(0); }
/* EXPECT-MATCH

              0xffffffff*
0xffffffffffffff00
  0xffffffffffffff00                                
  0xffffffffffffff00                                                1
 */
