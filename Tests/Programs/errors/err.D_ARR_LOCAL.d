/* Clause-local arrays do not exist.
 * OPTIONS: -x errtags */
BEGIN { this->a[1] = 2; }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ARR_LOCAL.d: [D_ARR_LOCAL] line 3: local variables may not be used as associative arrays: a
...
 */
