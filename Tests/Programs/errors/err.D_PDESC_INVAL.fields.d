/* A description has four fields at most.
 * OPTIONS: -x errtags */
dtrace:::BEGIN:x { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_INVAL.fields.d: [D_PDESC_INVAL] line 3: invalid probe description "dtrace:::BEGIN:x": Overspecified probe description
...
 */
