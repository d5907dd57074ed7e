/* A conversion that printf() does not have.
 * OPTIONS: -x errtags */
BEGIN { printf("%d %q", 1, 2); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.conversion.d: [D_SYNTAX] line 3: format conversion #2 is undefined: %q
...
 */
