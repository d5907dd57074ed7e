/* The last argument of llquantize() is added instead of 1; negative numbers are below its range. Computed by
 * Tools/expected-aggregation.
 * OPTIONS: -q */
BEGIN {
  @ = llquantize(-5, 4, 0, 2, 4, 2);
  @ = llquantize(0, 4, 0, 2, 4, 1);
  @ = llquantize(1, 4, 0, 2, 4, 3);
  @ = llquantize(9, 4, 0, 2, 4, 7);
  @ = llquantize(9, 4, 0, 2, 4, -6);
  @ = llquantize(64, 4, 0, 2, 4, 4);
  exit(0);
}
/* EXPECT


           value  ------------- Distribution ------------- count    
             < 1 |@@@@@@@@@@@                              3        
               1 |@@@@@@@@@@@                              3        
               2 |                                         0        
               3 |                                         0        
               4 |                                         0        
               8 |@@@@                                     1        
              12 |                                         0        
              16 |                                         0        
              32 |                                         0        
              48 |                                         0        
           >= 64 |@@@@@@@@@@@@@@@                          4        

 */
