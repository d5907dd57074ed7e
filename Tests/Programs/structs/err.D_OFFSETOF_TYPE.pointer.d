/* offsetof takes the struct itself.
 * OPTIONS: -x errtags */
struct a { int x; };
BEGIN { trace(offsetof(struct a *, x)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OFFSETOF_TYPE.pointer.d: [D_OFFSETOF_TYPE] line 4: offsetof operand must be a struct or union type
...
 */
