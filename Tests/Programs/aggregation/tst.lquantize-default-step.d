/* The step of lquantize() is 1 if none is given. Computed by Tools/expected-aggregation.
 * OPTIONS: -q */
BEGIN { @ = lquantize(2, 0, 4); @ = lquantize(-1, 0, 4); @ = lquantize(9, 0, 4); exit(0); }
/* EXPECT


           value  ------------- Distribution ------------- count    
             < 0 |@@@@@@@@@@@@@                            1        
               0 |                                         0        
               1 |                                         0        
               2 |@@@@@@@@@@@@@                            1        
               3 |                                         0        
            >= 4 |@@@@@@@@@@@@@                            1        

 */
