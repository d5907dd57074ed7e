/* %a of an address that is in no symbol prints the address (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { printf("[%a][%8a][%-8a]\n", 0x10, 0x20, 0x30); exit(0); }
/* EXPECT
[0x10][    0x20][0x30    ]

 */
