/* The type of an inline must be defined.
 * OPTIONS: -x errtags */
inline struct nowhere n = 1;
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_INCOMPLETE.d: [D_DECL_INCOMPLETE] line 3: incomplete struct/union/enum struct nowhere: n
...
 */
