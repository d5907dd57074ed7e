/* A negative width from an argument aligns left, as in C (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { w = -5; printf("[%*d][%*s]\n", w, 42, w, "ab"); exit(0); }
/* EXPECT
[42   ][ab   ]

 */
