/* Likewise binding.
 * OPTIONS: -x errtags */
#pragma D binding "1.2" SIGHUP
BEGIN { trace(SIGHUP); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_SCOPE.library_binding.d: [D_PRAGMA_SCOPE] line 3: #pragma binding cannot modify entity defined outside program scope
    3 | #pragma D binding "1.2" SIGHUP
      | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
