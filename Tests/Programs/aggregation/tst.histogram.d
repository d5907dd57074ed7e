/* agghist: each sum is a bar, its share of all sums. Computed by Tools/expected-aggregation.
 * OPTIONS: -q -x agghist */
BEGIN
{
  @["ash"] = sum(10); @["beech"] = sum(13); @["oak"] = sum(70); @["oak"] = sum(7);
  exit(0);
}
/* EXPECT


              key  ------------- Distribution ------------- count    
 ash              |@@@@                                     10       
 beech            |@@@@@                                    13       
 oak              |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@          77       
 */
