/* A description of the provider alone matches its probes.
 * OPTIONS: -q */
dtrace::: { printf("%s\n", probename); }
BEGIN { exit(0); }
/* EXPECT
BEGIN
END

 */
