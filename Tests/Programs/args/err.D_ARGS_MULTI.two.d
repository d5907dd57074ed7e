/* Two calls are enough to differ.
 * OPTIONS: -x errtags */
syscall::clo*:entry { trace(args[0]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ARGS_MULTI.two.d: [D_ARGS_MULTI] line 3: args[ ] may not be referenced because probe description syscall::clo*:entry matches an unstable set of probes
...
 */
