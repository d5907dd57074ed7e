/* The probes of a description must have the same arguments.
 * OPTIONS: -x errtags */
syscall:::entry { trace(args[0]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ARGS_MULTI.d: [D_ARGS_MULTI] line 3: args[ ] may not be referenced because probe description syscall:::entry matches an unstable set of probes
...
 */
