/* Elements of an associative array may be texts.
 * OPTIONS: -q */
string name[int];
BEGIN { name[1] = "one"; name[2] = strjoin("t", "wo"); printf("%s %s [%s]\n", name[1], name[2], name[3]); exit(0); }
/* EXPECT
one two []

 */
