/* A misspelt system call: the message is followed by the line, a caret and a hint. */
syscall::opne:entry { }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_PDESC_ZERO.hint.d: line 2: probe description syscall::opne:entry does not match any probes
    2 | syscall::opne:entry { }
      | *^* did you mean open?
 */
