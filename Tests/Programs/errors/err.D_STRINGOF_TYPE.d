/* void is no address.
 * OPTIONS: -x errtags */
BEGIN { trace(stringof((void)1)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_STRINGOF_TYPE.d: [D_STRINGOF_TYPE] line 3: cannot apply stringof to a value of type void
...
 */
