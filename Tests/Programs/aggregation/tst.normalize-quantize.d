/* Normalizing divides the counts of a distribution, not its bars (builtins.md sections 3 and 5).
 * OPTIONS: -q */
BEGIN { @ = quantize(1, 100); normalize(@, 30); exit(0); }
/* EXPECT


           value  ------------- Distribution ------------- count    
               0 |                                         0        
               1 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 3        
               2 |                                         0        

 */
