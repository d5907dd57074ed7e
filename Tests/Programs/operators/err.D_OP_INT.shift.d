/* A shift takes integers.
 * OPTIONS: -x errtags */
BEGIN { trace(1 << execname); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_OP_INT.shift.d: [D_OP_INT] line 3: operator << requires operands of integral type
    3 | BEGIN { trace(1 << execname); }
      |                    ^~~~~~~~
 */
