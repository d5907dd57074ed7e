/* A library's translator takes a type that this kernel lacks; a program that wants the translation is told.
 * OPTIONS: -x errtags -L missing */
BEGIN { trace(xlate <lair_t> (curthread).l_dragons); }
/* EXPECT-ERR-MATCH
dtrace: failed to compile script err.D_TYPE_ERR.translator.d: \[D_TYPE_ERR\] "missing/views.d", line 6: failed to lookup dragon_t (library views.d, kernel *)
    6 | translator lair_t < dragon_t *d > {
      |                     ^~~~~~~~
 */
