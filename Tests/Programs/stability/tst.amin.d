/* A program that relies on nothing less than the option amin asks is compiled.
 * OPTIONS: -q -x amin=Stable/Stable/Common */
BEGIN { trace(execname); exit(0); }
/* EXPECT
dtrace
 */
