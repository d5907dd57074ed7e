/* Keys that are equal texts are one key, whatever they were made of.
 * OPTIONS: -q */
BEGIN { @["ab"] = count(); @[strjoin("a", "b")] = count(); exit(0); }
/* EXPECT

  ab                                                                2
 */
