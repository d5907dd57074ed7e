/* A double is traced as its bytes.
 * OPTIONS: -q */
union u { unsigned long bits; double d; };
union u u;
BEGIN { u.bits = 0x400921fb54442d18; trace(u.d); exit(0); }
/* EXPECT

             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 18 2d 44 54 fb 21 09 40                          .-DT.!.@

 */
