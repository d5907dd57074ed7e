/* A global text variable; text compares by content.
 * OPTIONS: -q */
BEGIN { s = "abc"; }
BEGIN /s == "abc" && s < "abd" && s != "ab"/ { printf("%s\n", s); exit(0); }
/* EXPECT
abc

 */
