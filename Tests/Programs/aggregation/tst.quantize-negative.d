/* quantize() of values that are negative. Computed by Tools/expected-aggregation.
 * OPTIONS: -q        TRIGGER: events 100 */
syscall::lseek:entry /pid == $target/ { @ = quantize(50 - (int64_t)arg1); }
/* EXPECT


           value  ------------- Distribution ------------- count    
             -64 |                                         0        
             -32 |@@@@@@@                                  18       
             -16 |@@@@@@                                   16       
              -8 |@@@                                      8        
              -4 |@@                                       4        
              -2 |@                                        2        
              -1 |                                         1        
               0 |                                         1        
               1 |                                         1        
               2 |@                                        2        
               4 |@@                                       4        
               8 |@@@                                      8        
              16 |@@@@@@                                   16       
              32 |@@@@@@@@                                 19       
              64 |                                         0        

 */
