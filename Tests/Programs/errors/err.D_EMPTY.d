/* A script of inlines only.
 * OPTIONS: -x errtags */
inline int LIMIT = 10;
/* EXPECT-ERR
dtrace: failed to compile script err.D_EMPTY.d: [D_EMPTY] empty D program translation unit
 */
