/* A member that is an array of characters may be given a string.
 * OPTIONS: -q */
struct named { char name[16]; };
translator struct named < int n > { name = n ? "one" : "none"; };
BEGIN { printf("%s %s %d\n", xlate <struct named> (1).name, xlate <struct named> (0).name, strlen(xlate <struct named> (0).name)); exit(0); }
/* EXPECT
one none 4

 */
