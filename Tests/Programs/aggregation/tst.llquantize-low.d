/* llquantize() of the numbers of 200 events. Computed by Tools/expected-aggregation.
 * OPTIONS: -q        TRIGGER: events 200        LANES: live */
syscall::lseek:entry /pid == $target/ { @ = llquantize(arg1, 2, 3, 6, 4); }
/* EXPECT


           value  ------------- Distribution ------------- count    
             < 8 |@@                                       8        
               8 |@                                        4        
              12 |@                                        4        
              16 |@@                                       8        
              24 |@@                                       8        
              32 |@@@                                      16       
              48 |@@@                                      16       
              64 |@@@@@@                                   32       
              96 |@@@@@@                                   32       
          >= 128 |@@@@@@@@@@@@@@                           72       

 */
