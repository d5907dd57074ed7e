/* More than eight `*` within a field. */
syscall::*a*b*c*d*e*f*g*h*i*j:entry { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_INVAL.globs.d: line 2: invalid probe description "syscall::*a*b*c*d*e*f*g*h*i*j:entry": Probe description has too many globbing characters
...
 */
