/* A translator to a type is found in whatever library it lies (d-language.md section 14).
 * OPTIONS: -q */
BEGIN { printf("%d\n", xlate <timestruc_t> ((uint64_t)1500000000).tv_nsec); exit(0); }
/* EXPECT
500000000

 */
