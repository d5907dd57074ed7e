/* Clause-local variables are no arrays.
 * OPTIONS: -x errtags */
this int x[int]; BEGIN { }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_LOCASSC.d: [D_DECL_LOCASSC] line 3: associative arrays may not be declared as local variables: x
...
 */
