/* A precision of 0 is none (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { printf("[%.0d][%.0s][%.*s]\n", 0, "abc", 0, "abc"); exit(0); }
/* EXPECT
[0][abc][abc]

 */
