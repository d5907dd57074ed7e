/* With -x errall the errors of each program that is given are shown, not of the first one only.
 * OPTIONS: -x errall -n BEGIN{trace(one)} -n BEGIN{trace(0)} */
BEGIN
{
	trace(two);
}
/* EXPECT-ERR
dtrace: invalid probe specifier BEGIN{trace(one)}: in action list: failed to resolve one: Unknown variable name
    1 | BEGIN{trace(one)}
      |             ^~~
dtrace: failed to compile script err.D_IDENT_UNDEF.programs.d: line 5: failed to resolve two: Unknown variable name
    5 |         trace(two);
      |               ^~~
 */
