/* Translators of the libraries serve any task, here the parent of the process (d-language.md section 12).
 * OPTIONS: -q        TRIGGER: tells */
syscall::prctl:entry /pid == $target && arg0 == 0x5649 && copyinstr(arg1) == "ppid"/
{
    this->parent = curthread->real_parent;
    printf("%d %d\n", xlate <psinfo_t *> (this->parent)->pr_pid == arg2,
        xlate <lwpsinfo_t> (this->parent).pr_addr == (uintptr_t)this->parent);
}
/* EXPECT
1 1

 */
