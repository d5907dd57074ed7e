/* A misspelt name. */
syscall::open:entyr { }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_PDESC_ZERO.name-hint.d: line 2: probe description syscall::open:entyr does not match any probes
    2 | syscall::open:entyr { }
      | *^* did you mean entry?
 */
