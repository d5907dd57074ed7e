/* An unset string, or one that was not found, is empty behind ?:, too.
 * OPTIONS: -q */
string a[int];
self string s;
this string t;
int yes;
inline string twice[string x] = x == "" ? x : strjoin(x, x);
BEGIN
{
	yes = 1;
	printf("[%s][%s]", yes ? self->s : "no", strjoin(yes ? a[1] : a[2], "x"));
	printf("[%s][%d]", substr(yes ? this->t : self->s, 0), strlen(!yes ? "no" : a[1]));
	printf("[%s][%s]\n", yes ? strchr("abc", 'd') : "no", twice[a[1]]);
	@[yes ? a[1] : a[2]] = count();
	b[yes ? a[1] : a[2]] = 5;
	this->t = "old";
	this->t = yes ? a[1] : "no";
	self->s = yes ? a[1] : "no";
	printf("[%d][%s][%s]\n", b[""], this->t, self->s);
	exit(0);
}
/* EXPECT
[][x][][0][][]
[5][][]

                                                                    1
 */
