/* curthread is a kernel address.
 * OPTIONS: -q */
BEGIN { printf("%d\n", (uint64_t)curthread >= 0xffff000000000000); exit(0); }
/* EXPECT
1

 */
