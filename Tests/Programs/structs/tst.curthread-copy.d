/* A struct of the kernel is copied whole by assignment (d-language.md §4.4).
 * OPTIONS: -q */
BEGIN {
  this->t = *curthread;
  self->t = this->t;
  printf("%d %d %s\n", this->t.pid == tid, self->t.tgid == pid, self->t.comm);
  exit(0);
}
/* EXPECT
1 1 dtrace

 */
