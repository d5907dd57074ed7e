/* rt_sigreturn returns too, although the kernel shows another number then (providers.md section 4).
 * OPTIONS: -q        TRIGGER: signals 2 */
syscall::rt_sigreturn:entry /pid == $target/ { printf("entry\n"); }
syscall::rt_sigreturn:return /pid == $target/ { printf("return\n"); }
/* EXPECT
entry
return
entry
return

 */
