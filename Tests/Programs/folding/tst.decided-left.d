/* A constant left side of && or || decides whatever the right side is (d-language.md §4.4).
 * OPTIONS: -q     LANES: interpreter live */
inline int OFF = 0;
inline int ON = 1;
BEGIN
{
  OFF && pid ? printf("wrong ") : printf("1 ");
  ON || pid ? printf("2 ") : printf("wrong ");
  !(OFF && pid) ? printf("3\n") : 1;
  exit(0);
}
/* EXPECT
1 2 3

 */
