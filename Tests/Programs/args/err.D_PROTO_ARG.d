/* The index is a constant.
 * OPTIONS: -x errtags */
syscall::close:entry { trace(args[pid]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROTO_ARG.d: [D_PROTO_ARG] line 3: args[ ] argument #1 is incompatible with prototype:
	prototype: integer constant
	 argument: pid_t
...
 */
