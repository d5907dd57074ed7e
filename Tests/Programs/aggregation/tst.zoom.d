/* aggzoom: the highest bar has 38 of 40 columns, the others their share of it. Computed by Tools/expected-aggregation.
 * OPTIONS: -q -x aggzoom */
BEGIN { @ = quantize(1); @ = quantize(2); @ = quantize(3); @ = quantize(3); @ = quantize(9); @ = quantize(100); @ = quantize(100); @ = quantize(100); exit(0); }
/* EXPECT


           value  ------------- Distribution ------------- count    
               0 |                                         0        
               1 |@@@@@@@@@@@@@                            1        
               2 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@   3        
               4 |                                         0        
               8 |@@@@@@@@@@@@@                            1        
              16 |                                         0        
              32 |                                         0        
              64 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@   3        
             128 |                                         0        

 */
