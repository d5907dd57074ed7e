/* A clause-local variable must be assigned first.
 * OPTIONS: -x errtags */
BEGIN { trace(this->x); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_VAR_UNDEF.this.d: [D_VAR_UNDEF] line 3: this->x has not yet been declared or assigned
...
 */
