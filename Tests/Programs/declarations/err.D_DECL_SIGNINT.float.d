/* A float has a sign anyway.
 * OPTIONS: -x errtags */
signed float x;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_SIGNINT.float.d: [D_DECL_SIGNINT] line 3: invalid type declaration: signed and unsigned may only be used with integer type
    3 | signed float x;
      | ^~~~~~~~~~~~
 */
