/* Likewise binding.
 * OPTIONS: -x errtags */
#pragma D binding "1.2" strlen
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_SCOPE.binding.d: [D_PRAGMA_SCOPE] line 3: #pragma binding cannot modify entity defined outside program scope
...
 */
