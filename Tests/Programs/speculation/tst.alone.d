/* A clause that is one speculate() records all the same: a row without data (d-language.md section 8.1).
 * OPTIONS:         ENV: _DTRACE_TESTING=1 */
BEGIN { s = speculation(); }
BEGIN { speculate(s); }
BEGIN { commit(s); }
BEGIN { exit(0); }
/* EXPECT
                   FUNCTION:NAME
                          :BEGIN 
                          :BEGIN 

 */
