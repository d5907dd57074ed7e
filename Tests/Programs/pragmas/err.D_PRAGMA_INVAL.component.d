/* A provider has five parts.
 * OPTIONS: -x errtags */
provider cafe { probe order(int); };
#pragma D attributes Stable/Stable/Common provider cafe price
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_INVAL.component.d: [D_PRAGMA_INVAL] line 4: invalid component "price" in attribute #pragma for provider cafe
...
 */
