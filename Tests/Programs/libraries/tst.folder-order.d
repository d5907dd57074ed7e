/* Of two folders the first one wins (d-language.md section 14).
 * OPTIONS: -q -L first -L second */
BEGIN { printf("%d\n", ORDER); exit(0); }
/* EXPECT
1

 */
