/* Of several translators to a struct the one for the type of the source is taken.
 * OPTIONS: -q */
struct point { int x; int y; };

translator struct point < int n > { x = n; };
translator struct point < string s > { x = strlen(s); };
translator struct point < struct task_struct *t > { x = t->pid; };
BEGIN {
  printf("%d %d %d\n", xlate <struct point> (-4).x, xlate <struct point> ("four").x,
    xlate <struct point> (curthread).x == tid);
  exit(0);
}
/* EXPECT
-4 4 1

 */
