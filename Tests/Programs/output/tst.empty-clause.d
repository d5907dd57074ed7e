/* A clause without actions makes an empty row.
 * ENV: _DTRACE_TESTING=1 */
BEGIN { }
BEGIN { exit(0); }
/* EXPECT
                   FUNCTION:NAME
                          :BEGIN 
                          :BEGIN 

 */
