/* A pragma says how far a name may be relied on, whatever it is made of.
 * OPTIONS: -q -v */
#pragma D attributes Evolving/Stable/ISA me
inline struct task_struct *me = curthread;
BEGIN { x = me; exit(0); }
/* EXPECT

Stability attributes for script tst.pragma.d:

	Minimum Probe Description Attributes
		Identifier Names: Stable
		Data Semantics:   Stable
		Dependency Class: Common

	Minimum Statement Attributes
		Identifier Names: Evolving
		Data Semantics:   Stable
		Dependency Class: ISA


 */
