/* Keys that are equal texts are one key, whatever they were made of (builtins.md sections 4 and 5).
 * OPTIONS: -q */
BEGIN { @["ab"] = count(); @[strjoin("a", "b")] = count(); exit(0); }
/* EXPECT

  ab                                                                2
 */
