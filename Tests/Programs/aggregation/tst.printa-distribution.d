/* A distribution takes the place of its conversion (builtins.md sections 5 and 7).
 * OPTIONS: -q */
BEGIN { @["k"] = lquantize(3, 0, 10, 5); exit(0); }
END { printa("%s:%@d.\n", @); }
/* EXPECT
k:
           value  ------------- Distribution ------------- count    
             < 0 |                                         0        
               0 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
               5 |                                         0        
.

 */
