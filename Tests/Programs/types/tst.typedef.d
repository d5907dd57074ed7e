/* A typedef of the program, used in declarations, casts and sizeof.
 * OPTIONS: -q */
typedef unsigned char byte_t;
byte_t b;
BEGIN { b = 257; printf("%d %d %d\n", b, (byte_t)-1, sizeof (byte_t)); exit(0); }
/* EXPECT
1 255 1

 */
