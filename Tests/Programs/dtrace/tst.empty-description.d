/* A description whose fields are all empty matches only probes with a function: not BEGIN (d-language.md section 2).
 * OPTIONS: -q */
::: /probefunc == ""/ { printf("%s\n", probename); }
BEGIN { exit(0); }
/* EXPECT

 */
