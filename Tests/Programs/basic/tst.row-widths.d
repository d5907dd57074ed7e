/* Integers of 1, 2, 4 and 8 bytes print in fields of 3, 5, 8 and 16 columns, each after one blank
 * (builtins.md section 5). */
BEGIN { trace((char)1); trace((short)2); trace((int)3); trace((long long)4); exit(0); }
/* EXPECT-MATCH
CPU     ID                    FUNCTION:NAME
 *      1                           :BEGIN    1     2        3                4

 */
