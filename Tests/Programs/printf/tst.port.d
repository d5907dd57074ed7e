/* %P names the service of a port, or prints its number (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { printf("[%P][%6P][%-6P]\n", (uint16_t)65535, (uint16_t)65534, (uint16_t)65533); exit(0); }
/* EXPECT
[65535][ 65534][65533 ]

 */
