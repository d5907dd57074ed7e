/* ERROR fires in the faulting thread: arg1 is the enabling, arg2 the action, arg4 the fault, arg5 the address.
 * OPTIONS: -q        TRIGGER: badpointer 1 */
syscall::openat:entry /pid == $target/ { trace(copyinstr(arg1)); }
ERROR /pid == $target/ { printf("%d %d %d %x %s\n", arg1, arg2, arg4, arg5, execname); }
/* EXPECT
1 1 1 10 badpointer

 */
