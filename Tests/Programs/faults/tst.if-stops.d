/* After a fault in one part of a clause with an if, the later parts of it do not run.
 * OPTIONS: -q */
int zero;
BEGIN
{
	if (1 / zero) { printf("never\n"); }
	printf("nor this\n");
}
BEGIN { printf("next\n"); exit(0); }
/* EXPECT
next

 */
