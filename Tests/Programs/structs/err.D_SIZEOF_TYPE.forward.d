/* The size of a struct needs its definition.
 * OPTIONS: -x errtags */
struct later;
BEGIN { trace(sizeof (struct later)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SIZEOF_TYPE.forward.d: [D_SIZEOF_TYPE] line 4: cannot apply sizeof to an operand of unknown size
...
 */
