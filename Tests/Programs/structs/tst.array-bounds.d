/* The arrays inside of a program's own structs have bounds, in every dimension; those that a pointer leads to have none.
 * OPTIONS: -q        LANES: interpreter live */
struct row { int cells[3]; };
struct table { struct row rows[2]; struct row *first; };
struct table t;
struct table kept[string];

BEGIN {
	i = 1;
	j = 2;
	t.rows[i].cells[j] = 12;
	kept["a"].rows[i].cells[j] = 13;
	printf("%d %d\n", t.rows[1].cells[2], kept["a"].rows[1].cells[2]);
	this->copy = (struct row *)alloca(2 * sizeof(struct row));
	this->copy[1].cells[0] = 14;
	t.first = this->copy;
	j = 3;
	printf("%d %d\n", this->copy->cells[j], t.first->cells[j]);
}
BEGIN { trace(t.rows[i].cells[j]); }
BEGIN { trace(kept["a"].rows[j].cells[i]); }
BEGIN { exit(0); }
/* EXPECT
12 13
14 14

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 2 (ID 1: dtrace:::BEGIN): index out of bounds (3) in action #1 at DIF offset *
dtrace: error on enabled probe ID 3 (ID 1: dtrace:::BEGIN): index out of bounds (3) in action #1 at DIF offset *
 */
