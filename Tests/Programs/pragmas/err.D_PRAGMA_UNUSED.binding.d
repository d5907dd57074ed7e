/* Likewise binding.
 * OPTIONS: -x errtags */
#pragma D binding "1.0" nothing
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_UNUSED.binding.d: [D_PRAGMA_UNUSED] line 3: unused #pragma binding
...
 */
