/* The flags of bufinfo_t have names (providers.md section 9).
 * OPTIONS: -q */
BEGIN { printf("%x\n", B_READ | B_WRITE | B_ASYNC); exit(0); }
/* EXPECT
540

 */
