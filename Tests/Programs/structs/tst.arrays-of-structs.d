/* An array of structs as a variable.
 * OPTIONS: -q */
struct slot { int key; char used; };
struct slot table[int];
struct slot fixed[4];
BEGIN {
  fixed[2].key = 9; fixed[2].used = 1; fixed[pid ? 3 : 0].key = 11;
  printf("%d %d %d %d\n", fixed[0].key, fixed[2].key, fixed[2].used, fixed[3].key);
  exit(0);
}
/* EXPECT
0 9 1 11

 */
