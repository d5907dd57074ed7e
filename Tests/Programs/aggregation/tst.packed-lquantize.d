/* aggpack of lquantize() shows all of its buckets. Computed by Tools/expected-aggregation.
 * OPTIONS: -q -x aggpack -x encoding=ascii */
BEGIN
{
  @["near"] = lquantize(1, 0, 30, 5); @["near"] = lquantize(2, 0, 30, 5); @["near"] = lquantize(3, 0, 30, 5); @["near"] = lquantize(3, 0, 30, 5);
  @["far"] = lquantize(1, 0, 30, 5); @["far"] = lquantize(1000, 0, 30, 5);
  exit(0);
}
/* EXPECT


              key     min .--------. max      | count
 near                 < 0 : X      : >= 30    | 4
 far                  < 0 : x     x: >= 30    | 2
 */
