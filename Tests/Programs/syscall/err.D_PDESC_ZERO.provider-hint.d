/* A misspelt provider. */
syscal::open:entry { }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_PDESC_ZERO.provider-hint.d: line 2: probe description syscal::open:entry does not match any probes
    2 | syscal::open:entry { }
      | *^* did you mean syscall?
 */
