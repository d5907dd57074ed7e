/* agghist: sums of both signs grow from the middle. Computed by Tools/expected-aggregation.
 * OPTIONS: -q -x agghist */
BEGIN { @["debt"] = sum(-30); @["gain"] = sum(60); exit(0); }
/* EXPECT


              key  ------------- Distribution ------------- count    
 debt                          @@@@@@@|                     -30      
 gain                                 |@@@@@@@@@@@@@        60       
 */
