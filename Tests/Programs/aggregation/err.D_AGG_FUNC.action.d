/* The result of an aggregating function is assigned to an aggregation, no action's (d-language.md section 7).
 * OPTIONS: -x errtags */
BEGIN { @a = trace(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_FUNC.action.d: [D_AGG_FUNC] line 3: @a must be assigned the result of an aggregating function
    3 | BEGIN { @a = trace(1); }
      |              ^~~~~~~~ @a = count(), or sum(), min(), max(), avg(), stddev(), quantize(), lquantize(), llquantize()
 */
