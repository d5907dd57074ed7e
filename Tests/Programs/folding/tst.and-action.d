/* && and || with a constant left side may have an action on the right.
 * OPTIONS: -q     LANES: interpreter live */
inline int OFF = 0;
inline int ON = 1;
BEGIN
{
  ON && printf("and ");
  OFF && printf("wrong ");
  OFF || printf("or\n");
  ON || printf("wrong ");
  exit(0);
}
/* EXPECT
and or

 */
