/* setopt() of rawbytes: a string is printed as bytes (builtins.md 5).
 * OPTIONS: -q -x strsize=16 */
BEGIN { trace("dtrace"); setopt("rawbytes"); trace("dtrace"); exit(0); }
/* EXPECT
dtrace
             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 64 74 72 61 63 65 00 00 00 00 00 00 00 00 00 00  dtrace..........

 */
