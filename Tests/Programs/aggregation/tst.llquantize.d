/* llquantize() of the numbers of 2000 events. Computed by Tools/expected-aggregation.
 * OPTIONS: -q        TRIGGER: events 2000        LANES: live */
syscall::lseek:entry /pid == $target/ { @ = llquantize(arg1, 10, 0, 2, 10); }
/* EXPECT


           value  ------------- Distribution ------------- count    
             < 1 |                                         1        
               1 |                                         1        
               2 |                                         1        
               3 |                                         1        
               4 |                                         1        
               5 |                                         1        
               6 |                                         1        
               7 |                                         1        
               8 |                                         1        
               9 |                                         1        
              10 |                                         10       
              20 |                                         10       
              30 |                                         10       
              40 |                                         10       
              50 |                                         10       
              60 |                                         10       
              70 |                                         10       
              80 |                                         10       
              90 |                                         10       
             100 |@@                                       100      
             200 |@@                                       100      
             300 |@@                                       100      
             400 |@@                                       100      
             500 |@@                                       100      
             600 |@@                                       100      
             700 |@@                                       100      
             800 |@@                                       100      
             900 |@@                                       100      
         >= 1000 |@@@@@@@@@@@@@@@@@@@@                     1000     

 */
