/* Strings and stacks go through a speculation unharmed.
 * OPTIONS: -q */
BEGIN { s = speculation(); }
BEGIN { speculate(s); printf("%s %s %s\n", strjoin("to", "gether"), probename, basename("/a/b")); }
BEGIN { commit(s); }
BEGIN { exit(0); }
/* EXPECT
together BEGIN b

 */
