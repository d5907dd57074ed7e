/* A system call has as many arguments as its prototype.
 * OPTIONS: -x errtags */
syscall::close:entry { trace(args[1]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ARGS_IDX.call.d: [D_ARGS_IDX] line 3: index 1 is out of range for syscall::close:entry args[ ]
...
 */
