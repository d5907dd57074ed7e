/* system() forms its command as printf() does.
 * OPTIONS: -x errtags */
BEGIN { system("date", 1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINTF_ARG_EXTRA.system.d: [D_PRINTF_ARG_EXTRA] line 3: system( ) prototype mismatch: only 0 arguments required by this format string
...
 */
