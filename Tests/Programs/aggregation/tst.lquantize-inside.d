/* lquantize() of the numbers of 100 events. Computed by Tools/expected-aggregation.
 * OPTIONS: -q        TRIGGER: events 100        LANES: live */
syscall::lseek:entry /pid == $target/ { @ = lquantize(arg1, -10, 200, 10); }
/* EXPECT


           value  ------------- Distribution ------------- count    
             -10 |                                         0        
               0 |@@@@                                     10       
              10 |@@@@                                     10       
              20 |@@@@                                     10       
              30 |@@@@                                     10       
              40 |@@@@                                     10       
              50 |@@@@                                     10       
              60 |@@@@                                     10       
              70 |@@@@                                     10       
              80 |@@@@                                     10       
              90 |@@@@                                     10       
             100 |                                         0        

 */
