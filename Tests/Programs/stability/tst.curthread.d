/* What curthread points to is private to the kernel.
 * OPTIONS: -q -v */
BEGIN { x = curthread; exit(0); }
/* EXPECT

Stability attributes for script tst.curthread.d:

	Minimum Probe Description Attributes
		Identifier Names: Stable
		Data Semantics:   Stable
		Dependency Class: Common

	Minimum Statement Attributes
		Identifier Names: Stable
		Data Semantics:   Private
		Dependency Class: Common


 */
