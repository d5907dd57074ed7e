/* pr_psargs has room for 80 bytes with its NUL (providers.md section 18).
 * OPTIONS: -q        TRIGGER: writes 0123456789012345678901234567890123456789 0123456789012345678901234567890123456789 */
syscall::write:entry /pid == $target/ { printf("%d\n", strlen(curpsinfo->pr_psargs)); exit(0); }
/* EXPECT
79

 */
