/* The last argument of lquantize() is added instead of 1, also below the base and at the limit. Computed by
 * Tools/expected-aggregation.
 * OPTIONS: -q */
BEGIN {
  @ = lquantize(-11, -10, 10, 5, 3);
  @ = lquantize(-1, -10, 10, 5, 1);
  @ = lquantize(0, -10, 10, 5, 6);
  @ = lquantize(0, -10, 10, 5, -2);
  @ = lquantize(9, -10, 10, 5, 1);
  @ = lquantize(10, -10, 10, 5, 5);
  exit(0);
}
/* EXPECT


           value  ------------- Distribution ------------- count    
           < -10 |@@@@@@@@@                                3        
             -10 |                                         0        
              -5 |@@@                                      1        
               0 |@@@@@@@@@@@                              4        
               5 |@@@                                      1        
           >= 10 |@@@@@@@@@@@@@@                           5        

 */
