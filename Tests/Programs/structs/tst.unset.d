/* Members of a variable that was never assigned are 0, its strings empty (d-language.md §5).
 * OPTIONS: -q */
struct entry { long number; char name[8]; };
struct entry e; self struct entry mine; this struct entry here; struct entry all[int];
BEGIN {
  printf("%d %d %d %d\n", e.number, self->mine.number, this->here.number, all[7].number);
  printf("[%s] [%s]\n", e.name, all[7].name);
  exit(0);
}
/* EXPECT
0 0 0 0
[] []

 */
