/* if with a constant takes its branch without asking at run time.
 * OPTIONS: -q     LANES: interpreter live */
inline int LEVEL = 2;
BEGIN
{
  if (LEVEL > 1) { printf("high "); } else { printf("low "); }
  if (LEVEL > 2) { printf("higher "); } else if (LEVEL == 2) { printf("two "); } else { printf("wrong "); }
  if (!LEVEL) printf("none ");
  printf("end\n");
  exit(0);
}
/* EXPECT
high two end

 */
