/* The second argument of quantize() is added instead of 1. Computed by Tools/expected-aggregation.
 * OPTIONS: -q */
BEGIN { @ = quantize(5, 3); @ = quantize(100, 7); exit(0); }
/* EXPECT


           value  ------------- Distribution ------------- count    
               2 |                                         0        
               4 |@@@@@@@@@@@@                             3        
               8 |                                         0        
              16 |                                         0        
              32 |                                         0        
              64 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@             7        
             128 |                                         0        

 */
