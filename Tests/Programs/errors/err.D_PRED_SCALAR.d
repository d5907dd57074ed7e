/* A text is no condition.
 * OPTIONS: -x errtags */
BEGIN /"text"/ { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRED_SCALAR.d: [D_PRED_SCALAR] line 3: predicate result must be of scalar type
...
 */
