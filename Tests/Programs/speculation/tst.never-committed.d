/* A speculation that is neither committed nor discarded is dropped at the end.
 * OPTIONS: -q */
BEGIN { self->s = speculation(); }
BEGIN { speculate(self->s); printf("never\n"); }
BEGIN { exit(0); }
END { printf("end\n"); }
/* EXPECT
end

 */
