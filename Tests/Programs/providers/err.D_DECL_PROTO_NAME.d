/* An output names its input.
 * OPTIONS: -x errtags */
provider cafe { probe order(int a) : (int); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_PROTO_NAME.d: [D_DECL_PROTO_NAME] line 3: parameter declaration requires a name: parameter #1
...
 */
