/* A pattern in the name.
 * OPTIONS: -q */
dtrace:::[BE]?[GD]* { printf("%s\n", probename); }
BEGIN { exit(0); }
/* EXPECT
BEGIN
END

 */
