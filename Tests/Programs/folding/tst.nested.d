/* Constant conditions nest, and are made of operators (d-language.md §4.4).
 * OPTIONS: -q     LANES: interpreter live */
inline int A = 1;
inline int B = 0;
inline int BOTH = A && !B;
BEGIN
{
  A ? B ? printf("wrong ") : printf("inner ") : printf("wrong ");
  A && !B ? printf("both ") : 1;
  BOTH ? printf("inline ") : 1;
  (A << 3) > 7 ? printf("sum ") : 1;
  sizeof(int) == 4 ? printf("size\n") : 1;
  exit(0);
}
/* EXPECT
inner both inline sum size

 */
