/* Built-in names are not for programs to change.
 * OPTIONS: -x errtags */
#pragma D attributes Stable/Stable/Common curthread
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_SCOPE.d: [D_PRAGMA_SCOPE] line 3: #pragma attributes cannot modify entity defined outside program scope
...
 */
