/* lquantize() of the numbers of 100 events. Computed by Tools/expected-aggregation.
 * OPTIONS: -q        TRIGGER: events 100        LANES: live */
syscall::lseek:entry /pid == $target/ { @ = lquantize(arg1, 0, 50, 5); }
/* EXPECT


           value  ------------- Distribution ------------- count    
             < 0 |                                         0        
               0 |@@                                       5        
               5 |@@                                       5        
              10 |@@                                       5        
              15 |@@                                       5        
              20 |@@                                       5        
              25 |@@                                       5        
              30 |@@                                       5        
              35 |@@                                       5        
              40 |@@                                       5        
              45 |@@                                       5        
           >= 50 |@@@@@@@@@@@@@@@@@@@@                     50       

 */
