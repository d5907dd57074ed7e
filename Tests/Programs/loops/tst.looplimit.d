/* -x looplimit: a loop of exactly as many iterations is fine, one more is a fault (cli.md section 7).
 * OPTIONS: -q -x extensions -x looplimit=5
 */
BEGIN { for (this->i = 0; this->i < 5; this->i++) { printf("%d ", this->i); } }
BEGIN { for (this->i = 0; this->i < 6; this->i++) { printf("%d ", this->i); } }
BEGIN { exit(0); }
/* EXPECT
0 1 2 3 4 0 1 2 3 4 
 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 2 (ID 1: dtrace:::BEGIN): loop limit exceeded in action #2
 */
