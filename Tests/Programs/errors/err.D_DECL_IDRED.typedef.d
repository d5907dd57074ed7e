/* A typedef cannot change.
 * OPTIONS: -x errtags */
typedef int t; typedef long t; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_IDRED.typedef.d: [D_DECL_IDRED] line 3: typedef redeclared: t
...
 */
