/* setopt() of switchrate, aggrate, stackindent and quietresize is allowed while tracing (cli.md 7.3).
 * OPTIONS: -q */
BEGIN
{
  setopt("switchrate", "10ms");
  setopt("aggrate", "2hz");
  setopt("stackindent", "4");
  setopt("quietresize");
  printf("set\n");
  exit(0);
}
/* EXPECT
set

 */
