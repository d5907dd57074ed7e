/* An option that does not exist.
 * OPTIONS: -x errtags */
#pragma D option nosuch
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRAGMA_OPTSET.d: [D_PRAGMA_OPTSET] line 3: failed to set option 'nosuch': Invalid option name
...
 */
