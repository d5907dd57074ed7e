/* aggzoom with encoding=utf8, of lquantize(). Computed by Tools/expected-aggregation.
 * OPTIONS: -q -x encoding=utf8 -x aggzoom */
BEGIN { @ = lquantize(1, 0, 20, 4); @ = lquantize(2, 0, 20, 4); @ = lquantize(3, 0, 20, 4); @ = lquantize(3, 0, 20, 4); @ = lquantize(9, 0, 20, 4); @ = lquantize(100, 0, 20, 4); @ = lquantize(100, 0, 20, 4); @ = lquantize(100, 0, 20, 4); exit(0); }
/* EXPECT


           value  ------------- Distribution ------------- count    
             < 0 |                                         0        
               0 |██████████████████████████████████████   4        
               4 |                                         0        
               8 |█████████▌                               1        
              12 |                                         0        
              16 |                                         0        
           >= 20 |████████████████████████████▌            3        

 */
