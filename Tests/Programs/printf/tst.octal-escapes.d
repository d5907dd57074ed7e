/* %S shows bytes that cannot be seen as octal escapes (builtins.md section 7).
 * OPTIONS: -q */
BEGIN { printf("%S|%S\n", "\001\177", "\a\b\f\v\\"); exit(0); }
/* EXPECT
\001\177|\a\b\f\v\\

 */
