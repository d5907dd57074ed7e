/* Clause-local variables are no arrays, not even to read.
 * OPTIONS: -x errtags */
BEGIN { trace(this->seen[pid]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ARR_LOCAL.read.d: [D_ARR_LOCAL] line 3: local variables may not be used as associative arrays: seen
    3 | BEGIN { trace(this->seen[pid]); }
      |               ^~~~~~~~~~~~~~~ self->seen[...] may
 */
