/* agghist with aggzoom. Computed by Tools/expected-aggregation.
 * OPTIONS: -q -x agghist -x aggzoom */
BEGIN
{
  @["ash"] = sum(10); @["beech"] = sum(13); @["oak"] = sum(70); @["oak"] = sum(7);
  exit(0);
}
/* EXPECT


              key  ------------- Distribution ------------- count    
 ash              |@@@@@                                    10       
 beech            |@@@@@@                                   13       
 oak              |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@   77       
 */
