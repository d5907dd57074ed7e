/* With late=dynamic a member is computed by an object of its own, which is put in when tracing starts
 * (d-language.md section 12).
 * OPTIONS: -q -x late=dynamic */
struct point { int x; int y; string name; };
translator struct point < int n > { x = n; y = n * n; name = n > 2 ? "far" : "near"; };
BEGIN
{
	printf("%d %d %s\n", xlate <struct point> (3).x, xlate <struct point> (3).y, xlate <struct point *> (3)->name);
	printf("%s\n", xlate <struct point> (1).name);
	exit(0);
}

/* EXPECT
3 9 far
near

 */
