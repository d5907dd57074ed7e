/* A library's constant has a type that this kernel lacks: the error names type, library and kernel.
 * OPTIONS: -x errtags -L missing */
BEGIN { trace(DRAGON); }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_TYPE_ERR.inline.d: \[D_TYPE_ERR\] "missing/constants.d", line 2: failed to lookup dragon_t (library constants.d, kernel *)
    2 | inline dragon_t DRAGON = 10;
      |        ^~~~~~~~
 */
