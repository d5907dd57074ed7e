/* An action may stand behind ?: if the condition is a constant: the branch that is not taken vanishes, as scripts that
 * are configured by inlines need it (d-language.md §4.4, §12).
 * OPTIONS: -q     LANES: interpreter live */
inline int OPT_time = 0;
inline int OPT_name = 1;
BEGIN
{
  OPT_time ? printf("TIME ") : 1;
  OPT_name ? printf("NAME ") : 1;
  OPT_time ? 1 : printf("no time\n");
  exit(0);
}
/* EXPECT
NAME no time

 */
