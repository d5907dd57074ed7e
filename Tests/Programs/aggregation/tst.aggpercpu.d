/* -x aggpercpu: documents say what each CPU has aggregated; text is as ever.
 * OPTIONS: -q -x aggpercpu        LANES: live */
BEGIN
{
	@numbers["x"] = sum(2);
	@numbers["x"] = sum(-5);
	@lone = avg(7);
	@spread[1, "text"] = quantize(3);
	@cleared["y"] = count();
	clear(@cleared);
	exit(0);
}
/* EXPECT

  x                                                                -3
                7
        1  text                                              
           value  ------------- Distribution ------------- count    
               1 |                                         0        
               2 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 1        
               4 |                                         0        

  y                                                                 0
 */
