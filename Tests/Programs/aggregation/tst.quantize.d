/* quantize() of the numbers of 100 events. Computed by Tools/expected-aggregation.
 * OPTIONS: -q        TRIGGER: events 100        LANES: live */
syscall::lseek:entry /pid == $target/ { @ = quantize(arg1); }
/* EXPECT


           value  ------------- Distribution ------------- count    
              -1 |                                         0        
               0 |                                         1        
               1 |                                         1        
               2 |@                                        2        
               4 |@@                                       4        
               8 |@@@                                      8        
              16 |@@@@@@                                   16       
              32 |@@@@@@@@@@@@@                            32       
              64 |@@@@@@@@@@@@@@                           36       
             128 |                                         0        

 */
