/* Members of an unnamed struct or union belong to the struct around.
 * OPTIONS: -q */
struct value { int kind; union { long number; char text[8]; struct { short low, high; }; }; };
struct value v;
BEGIN { v.number = 0x30041; printf("%s %d %d\n", v.text, v.low, v.high); exit(0); }
/* EXPECT
A 65 3

 */
