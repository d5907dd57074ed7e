/* Comments may stand between any two tokens; an octal and a hexadecimal constant.
 * OPTIONS: -q */
BEGIN /* the first */ { printf("%d %d\n", 010, 0x10); /* the end */ exit(0); }
/* EXPECT
8 16

 */
