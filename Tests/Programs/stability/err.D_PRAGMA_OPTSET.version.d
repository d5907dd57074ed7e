/* A version cannot be raised.
 * OPTIONS: -x errtags */
#pragma D option version=1.5
#pragma D option version=1.6
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_OPTSET.version.d: [D_PRAGMA_OPTSET] line 4: failed to set option 'version' to '1.6': Requested version conflicts with earlier setting
...
 */
