/* The hint may be another name of a probe. */
syscall::lsatt:entry { }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_PDESC_ZERO.alias-hint.d: line 2: probe description syscall::lsatt:entry does not match any probes
    2 | syscall::lsatt:entry { }
      | *^* did you mean lstat?
 */
