/* Clause-local variables are no arrays, whatever the keys.
 * OPTIONS: -x errtags */
this string names[int, string];
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_DECL_LOCASSC.two.d: [D_DECL_LOCASSC] line 3: associative arrays may not be declared as local variables: names
    3 | this string names[int, string];
      |             ^~~~~
 */
