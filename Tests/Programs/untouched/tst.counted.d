/* What follows the text may count and store.
 * OPTIONS: -q        TRIGGER: untouched open open        LANES: host vm */
syscall::openat:entry /pid == $target/ { printf("%s\n", copyinstr(arg1)); @["opens"] = count(); n++; }
END { printa(@); printf("%d\n", n); }
/* EXPECT
/nonexistent/untouched
/nonexistent/untouched

  opens                                                             2
2

 */
