/* uregs[] holds the registers with which the thread entered the kernel: at a system call's entry the number is where
 * the architecture keeps it (R_ERR, 15, on x86-64), the first arguments in R_RDI 14 and R_RSI 13 (providers.md §19).
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::lseek:entry
/pid == $target/
{
	n = 13;
	printf("%d %d %d\n", (int)uregs[14], uregs[n] == arg1, uregs[15]);
	printf("%d %d\n", uregs[16] == ucaller || uregs[16] != 0, (uregs[19] & 7) == 0);
}
/* EXPECT
-1 1 8
1 1

 */
