/* A value is made to fit the type of its member.
 * OPTIONS: -q */
struct small { unsigned char c; };
translator struct small < int n > { c = n; };
BEGIN { printf("%d\n", xlate <struct small> (0x1ff).c); exit(0); }
/* EXPECT
255

 */
