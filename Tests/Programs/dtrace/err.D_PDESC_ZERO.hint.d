/* A misspelt BEGIN. */
dtrace:::BEGN { }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_PDESC_ZERO.hint.d: line 2: probe description dtrace:::BEGN does not match any probes
    2 | dtrace:::BEGN { }
      | *^* did you mean BEGIN?
 */
