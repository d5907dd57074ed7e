/* Integer keys print signed and sort as unsigned numbers (builtins.md section 4).
 * OPTIONS: -q */
BEGIN { @[-1] = count(); @[1] = count(); @[0] = count(); exit(0); }
/* EXPECT

        0                1
        1                1
       -1                1
 */
