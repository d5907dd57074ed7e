#!/usr/sbin/dtrace -s
/* Several clauses for one probe pass values by this->; the last cleans up; a chain of ?: names a number
 * (d-language.md §5, §8.1).
 * OPTIONS: -q     LANES: interpreter live */
inline string NAME[int n] =
	n == 1 ? "one" :
	n == 2 ? "two" :
	n == 3 ? "three" :
	"many";

BEGIN { this->known = 1; this->n = 3; }
BEGIN /this->known/ { this->text = NAME[this->n]; this->next = NAME[this->n + 1]; }
BEGIN /this->known/ { printf("%s %s\n", this->text, this->next); }
BEGIN { exit(0); }
/* EXPECT
three many

 */
