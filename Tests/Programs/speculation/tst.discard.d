/* What is discarded never appears (builtins.md section 3).
 * OPTIONS: -q */
BEGIN { self->s = speculation(); }
BEGIN { speculate(self->s); printf("never\n"); }
BEGIN { discard(self->s); }
BEGIN { commit(self->s); }
BEGIN { printf("the end\n"); exit(0); }
/* EXPECT
the end

 */
