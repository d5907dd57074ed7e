/* An array of characters is a string wherever one is wanted.
 * OPTIONS: -q */
struct who { char name[16]; };
struct who w;
BEGIN {
  w.name[0] = 'd'; w.name[1] = 't';
  printf("%s %d %d\n", w.name, strlen(w.name), w.name == "dt");
  @[w.name] = count();
  printa("%s %@d\n", @);
  exit(0);
}
/* EXPECT
dt 2 1
dt 1

 */
