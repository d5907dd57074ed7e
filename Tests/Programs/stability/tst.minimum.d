/* Each component is the least of all that the program uses.
 * OPTIONS: -q -v */
#pragma D attributes Unstable/Standard/Common a
#pragma D attributes Standard/Obsolete/Group b
inline int a = 1;
inline int b = 2;
BEGIN { trace(a + b); exit(0); }
/* EXPECT

Stability attributes for script tst.minimum.d:

	Minimum Probe Description Attributes
		Identifier Names: Stable
		Data Semantics:   Stable
		Dependency Class: Common

	Minimum Statement Attributes
		Identifier Names: Unstable
		Data Semantics:   Obsolete
		Dependency Class: Group

3
 */
