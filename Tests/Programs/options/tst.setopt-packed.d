/* setopt() of aggpack and encoding (cli.md 7.3). Computed by Tools/expected-aggregation.
 * OPTIONS: -q */
BEGIN
{
  @["a"] = quantize(1); @["a"] = quantize(5);
  setopt("aggpack");
  setopt("encoding", "ascii");
  printa(@);
  setopt("encoding", "utf8");
  printa(@);
  exit(0);
}
/* EXPECT


              key  min .-----. max  | count
 a                   0 : x x : 8    | 2


              key  min .-----. max  | count
 a                   0 : ▅ ▅ : 8    | 2

 */
