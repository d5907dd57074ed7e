/* A union may be translated.
 * OPTIONS: -q */
union either { int number; long address; };
translator union either < int n > { number = n; address = n + 1; };
BEGIN { printf("%d %d\n", xlate <union either> (1).number, xlate <union either> (1).address); exit(0); }
/* EXPECT
1 2

 */
