/* aggpack: a bucket with a negative count is a v or V; the total is the sum of the counts (builtins.md 5).
 * OPTIONS: -q -x aggpack -x encoding=ascii */
BEGIN { @ = quantize(1, 5); @ = quantize(2, -5); exit(0); }
/* EXPECT


  min .----. max  | count
    0 : xv : 4    | 0
 */
