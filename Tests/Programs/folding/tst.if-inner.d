/* Constants within conditions that are not, and the other way round.
 * OPTIONS: -q     LANES: interpreter live */
inline int ON = 1;
BEGIN
{
  this->x = 5;
  if (this->x == 5) { if (ON) { printf("1 "); ON ? printf("2 ") : 1; } else { printf("wrong "); } }
  if (ON) { if (this->x == 6) { printf("wrong "); } else { printf("3\n"); } }
  exit(0);
}
/* EXPECT
1 2 3

 */
