/* quantize() of values that are negative. Computed by Tools/expected-aggregation.
 * OPTIONS: -q        TRIGGER: events 100 */
syscall::lseek:entry /pid == $target/ { @ = quantize(-(int64_t)arg1 - 1); }
/* EXPECT


           value  ------------- Distribution ------------- count    
            -128 |                                         0        
             -64 |@@@@@@@@@@@@@@@                          37       
             -32 |@@@@@@@@@@@@@                            32       
             -16 |@@@@@@                                   16       
              -8 |@@@                                      8        
              -4 |@@                                       4        
              -2 |@                                        2        
              -1 |                                         1        
               0 |                                         0        

 */
