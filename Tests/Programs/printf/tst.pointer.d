/* %p prints hexadecimal digits without a prefix (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { printf("%p\n", (void *)0x1234); exit(0); }
/* EXPECT
1234

 */
