/* An aggregation without keys is printed at the end: one blank and 16 columns (builtins.md section 5).
 * OPTIONS: -q */
BEGIN { @ = count(); @ = count(); exit(0); }
/* EXPECT

                2
 */
