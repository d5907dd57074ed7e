/* There is no such version.
 * OPTIONS: -x errtags */
#pragma D option version=1.77
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_OPTSET.unknown.d: [D_PRAGMA_OPTSET] line 3: failed to set option 'version' to '1.77': Requested version is not supported by compiler
...
 */
