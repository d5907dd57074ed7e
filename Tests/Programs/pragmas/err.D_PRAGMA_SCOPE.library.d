/* What a D library declares is outside the program, before it is used too.
 * OPTIONS: -x errtags */
#pragma D attributes Private/Private/Unknown SIGHUP
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_SCOPE.library.d: [D_PRAGMA_SCOPE] line 3: #pragma attributes cannot modify entity defined outside program scope
    3 | #pragma D attributes Private/Private/Unknown SIGHUP
      | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
