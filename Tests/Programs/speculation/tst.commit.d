/* What a speculation has recorded appears when it is committed, not before (builtins.md section 3).
 * OPTIONS: -q */
BEGIN { self->s = speculation(); }
BEGIN { speculate(self->s); printf("speculated first\n"); }
BEGIN { printf("recorded at once\n"); }
BEGIN { commit(self->s); }
BEGIN { printf("after the commit\n"); exit(0); }
/* EXPECT
recorded at once
speculated first
after the commit

 */
