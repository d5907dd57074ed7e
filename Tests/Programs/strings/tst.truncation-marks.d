/* Each string that was cut says so in documents, wherever it was cut: a constant of the program, results of subroutines;
 * and keeps that in variables, keys and records. All are counted: here 8, a constant each time it is used.
 * OPTIONS: -q -O jsonl -x strsize=8
 * WRAP: sh -c '"$@" | sed -n "s/^.*.\(output\|keys\|total\).: //p"' sh */
BEGIN
{
	trace("1234567"); trace("12345678");
	x = "abcdefghi"; printf("%s %s", x, toupper(x));
	this->p = (uint8_t *)alloca(20);
	this->p[0] = 65; this->p[1] = 66; this->p[2] = 67; this->p[3] = 68;
	trace(lltostr(1234567)); trace(lltostr(12345678)); trace(inet_ntoa(this->p)); trace(link_ntop(1, this->p));
	trace(memstr(this->p, '-', 8)); trace(memstr(this->p, '-', 9)); trace(memstr(this->p, '\0', 9));
	trace(strjoin("1234567", "")); trace(strjoin("1234567", "8"));
}
BEGIN { @a["abcdefghi"] = count(); exit(0); }
/* EXPECT-SORTED
[{"value": "1234567"}, {"value": "1234567", "truncated": true}, {"message": "abcdefg ABCDEFG", "values": [{"value": "abcdefg", "truncated": true}, {"value": "ABCDEFG", "truncated": true}]}, {"value": "1234567"}, {"value": "1234567", "truncated": true}, {"value": "65.66.6", "truncated": true}, {"value": "41:42:4", "truncated": true}, {"value": "ABCD---"}, {"value": "ABCD---", "truncated": true}, {"value": "ABCD"}, {"value": "1234567"}, {"value": "1234567", "truncated": true}]}}
[]}}
8, "message": "8 truncated strings"}}
[{"value": "abcdefg", "truncated": true}], "count": 1}], "final": true}}
 */
