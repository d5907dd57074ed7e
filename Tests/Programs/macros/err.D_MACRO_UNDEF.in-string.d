/* In texts a dollar sign is one; behind them it is a macro (d-language.md §1.7).
 * LANES: interpreter live */
BEGIN { printf("$1 $target\n"); exit($9); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_MACRO_UNDEF.in-string.d: line 3: macro argument $9 is not defined
...
 */
