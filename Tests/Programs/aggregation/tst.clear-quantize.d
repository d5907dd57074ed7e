/* clear() keeps the key of a distribution; without data the buckets around 0 are shown (builtins.md sections 3 and 5).
 * OPTIONS: -q */
BEGIN { @ = quantize(100); clear(@); exit(0); }
/* EXPECT


           value  ------------- Distribution ------------- count    
              -1 |                                         0        
               0 |                                         0        
               1 |                                         0        

 */
