/* A library chooses by what the kernel has; what is missing harms its users only (d-language.md section 14).
 * OPTIONS: -q -L own */
BEGIN
{
    printf("%d %d\n", PRESENT, xlate <own_task_t> (curthread).there == tid);
    exit(0);
}
/* EXPECT
5 1

 */
