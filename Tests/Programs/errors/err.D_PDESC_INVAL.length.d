/* A name has 63 characters at most.
 * OPTIONS: -x errtags */
dtrace:::nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_INVAL.length.d: [D_PDESC_INVAL] line 3: invalid probe description "dtrace:::nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn": File name too long
...
 */
