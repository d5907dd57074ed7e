/* A program of comments alone is empty.
 * OPTIONS: -x errtags */
/* nothing here */
/* EXPECT-ERR
dtrace: failed to compile script err.D_EMPTY.comment.d: [D_EMPTY] empty D program translation unit
 */
