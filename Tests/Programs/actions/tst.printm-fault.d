/* What does not fit is an error, not a part of it; nor can memory be shown that is not there.
 * OPTIONS: -q        LANES: interpreter live */
BEGIN { printm(8, memref("printable text", 9)); }
BEGIN { printm(8, memref((void *)16, 8)); }
BEGIN { printm(8, (uintptr_t *)32); }
ERROR { printf("%d %d 0x%x\n", arg2, arg4, arg5); }
BEGIN { exit(0); }
/* EXPECT
1 10 0x0
1 1 0x10
1 1 0x20

 */
/* EXPECT-ERR
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): invalid size in action #1
dtrace: error on enabled probe ID 2 (ID 1: dtrace:::BEGIN): invalid address (0x10) in action #1
dtrace: error on enabled probe ID 3 (ID 1: dtrace:::BEGIN): invalid address (0x20) in action #1
 */
