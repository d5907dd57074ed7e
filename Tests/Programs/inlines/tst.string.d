/* Parameters and values may be strings.
 * OPTIONS: -q */
inline string quoted[string s] = strjoin("<", strjoin(s, ">"));
BEGIN { printf("%s %s\n", quoted["a"], quoted[quoted["b"]]); exit(0); }
/* EXPECT
<a> <<b>>

 */
