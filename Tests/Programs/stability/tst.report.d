/* -v reports the least that a program relies on (cli.md §5).
 * OPTIONS: -q -v */
BEGIN { trace(pid != 0); exit(0); }
/* EXPECT

Stability attributes for script tst.report.d:

	Minimum Probe Description Attributes
		Identifier Names: Stable
		Data Semantics:   Stable
		Dependency Class: Common

	Minimum Statement Attributes
		Identifier Names: Stable
		Data Semantics:   Stable
		Dependency Class: Common

1
 */
