/* void has no size.
 * OPTIONS: -x errtags */
BEGIN { trace(sizeof (void)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SIZEOF_TYPE.d: [D_SIZEOF_TYPE] line 3: cannot apply sizeof to an operand of unknown size
...
 */
