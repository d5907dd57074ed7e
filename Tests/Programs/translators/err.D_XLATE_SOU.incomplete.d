/* What a translator makes must be defined.
 * OPTIONS: -x errtags */
translator struct nowhere < int n > { x = n; };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_XLATE_SOU.incomplete.d: [D_XLATE_SOU] line 3: incomplete struct/union/enum struct nowhere
...
 */
