/* The value has the type that is declared.
 * OPTIONS: -q */
inline unsigned char low[int x] = x;
BEGIN { printf("%d\n", low[0x102]); exit(0); }
/* EXPECT
2

 */
