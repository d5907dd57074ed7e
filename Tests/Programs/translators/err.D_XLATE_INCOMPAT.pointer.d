/* A number is no pointer.
 * OPTIONS: -x errtags */
struct holder { char *p; };
translator struct holder < int n > { p = n; };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_XLATE_INCOMPAT.pointer.d: [D_XLATE_INCOMPAT] line 4: translator member p definition uses incompatible types: "char *" = "int"
...
 */
