/* offsetof takes a struct or union.
 * OPTIONS: -x errtags */
BEGIN { trace(offsetof(int, x)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OFFSETOF_TYPE.d: [D_OFFSETOF_TYPE] line 3: offsetof operand must be a struct or union type
...
 */
