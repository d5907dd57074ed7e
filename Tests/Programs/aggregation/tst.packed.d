/* aggpack: one line for each key, the buckets of all below each other. Computed by Tools/expected-aggregation.
 * OPTIONS: -q -x aggpack -x encoding=ascii */
BEGIN
{
  @["near"] = quantize(1); @["near"] = quantize(2); @["near"] = quantize(3); @["near"] = quantize(3);
  @["far"] = quantize(1); @["far"] = quantize(1000);
  exit(0);
}
/* EXPECT


              key  min .------------. max  | count
 near                0 : xx         : 1024 | 4
 far                 0 : x        x : 1024 | 2
 */
