/* The records of END must fit into a buffer together (cli.md section 7.2, errors.md section 3: EDT_ENDTOOBIG).
 * OPTIONS: -q -x bufsize=300        LANES: live vm        STATUS: 1 */
BEGIN { exit(0); }
END { printf("%s\n", strjoin("one", "")); }
END { printf("%s\n", strjoin("two", "")); }
/* EXPECT-ERR-MATCH
dtrace: *END enablings exceed size of principal buffer
 */
