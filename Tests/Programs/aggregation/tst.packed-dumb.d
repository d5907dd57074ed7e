/* aggpack without encoding= is ASCII on a dumb terminal. Computed by Tools/expected-aggregation.
 * OPTIONS: -q -x aggpack        ENV: TERM=dumb        LANES: live */
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
