/* aggpack with aggzoom: the highest bucket of each line has the highest character. Computed by Tools/expected-aggregation.
 * OPTIONS: -q -x aggpack -x aggzoom -x encoding=ascii */
BEGIN
{
  @["near"] = quantize(1); @["near"] = quantize(2); @["near"] = quantize(3); @["near"] = quantize(3);
  @["far"] = quantize(1); @["far"] = quantize(1000);
  exit(0);
}
/* EXPECT


              key  min .------------. max  | count
 near                0 : xX         : 1024 | 4
 far                 0 : X        X : 1024 | 2
 */
