/* setopt() of agghist and aggzoom (cli.md 7.3). Computed by Tools/expected-aggregation.
 * OPTIONS: -q */
BEGIN
{
  @["a"] = sum(1); @["b"] = sum(3);
  setopt("agghist");
  printa(@);
  setopt("aggzoom", "on");
  printa(@);
  exit(0);
}
/* EXPECT


              key  ------------- Distribution ------------- count    
 a                |@@@@@@@@@@                               1        
 b                |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@           3        


              key  ------------- Distribution ------------- count    
 a                |@@@@@@@@@@@@@                            1        
 b                |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@   3        

 */
