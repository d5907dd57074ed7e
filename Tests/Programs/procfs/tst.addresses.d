/* pr_addr is the address of the kernel's own structure (providers.md section 18).
 * OPTIONS: -q */
BEGIN
{
    printf("%d %d\n", curlwpsinfo->pr_addr == (uintptr_t)curthread, curpsinfo->pr_lwp.pr_lwpid == tid);
    exit(0);
}
/* EXPECT
1 1

 */
