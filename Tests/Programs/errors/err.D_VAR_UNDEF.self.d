/* A thread-local variable must be assigned first.
 * OPTIONS: -x errtags */
BEGIN { trace(self->x); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_VAR_UNDEF.self.d: [D_VAR_UNDEF] line 3: self->x has not yet been declared or assigned
...
 */
