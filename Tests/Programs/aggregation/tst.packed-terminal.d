/* aggpack without encoding= is UTF-8 on a terminal that can show it. Computed by Tools/expected-aggregation.
 * OPTIONS: -q -x aggpack        ENV: TERM=xterm        LANES: live */
BEGIN
{
  @["near"] = quantize(1); @["near"] = quantize(2); @["near"] = quantize(3); @["near"] = quantize(3);
  @["far"] = quantize(1); @["far"] = quantize(1000);
  exit(0);
}
/* EXPECT


              key  min .------------. max  | count
 near                0 : ▃▆         : 1024 | 4
 far                 0 : ▅        ▅ : 1024 | 2
 */
