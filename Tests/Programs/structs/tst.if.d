/* Members serve in conditions like any value.
 * OPTIONS: -q */
struct state { int depth; unsigned done : 1; };
struct state s;
BEGIN {
  s.depth = 2; s.done = 1;
  if (s.done && s.depth > 1) { printf("deep\n"); } else { printf("flat\n"); }
  exit(0);
}
/* EXPECT
deep

 */
