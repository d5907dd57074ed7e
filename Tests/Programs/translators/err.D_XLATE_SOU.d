/* A translator makes a struct or a union.
 * OPTIONS: -x errtags */
translator int < int n > { x = n; };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_XLATE_SOU.d: [D_XLATE_SOU] line 3: translator output type must be a struct or union
...
 */
