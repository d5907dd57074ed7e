/* A macro variable in a description must be defined.
 * OPTIONS: -x errtags */
pid$nosuch:::entry { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PDESC_INVAL.macro.d: [D_PDESC_INVAL] line 3: invalid probe description "pid$nosuch:::entry": Undefined macro variable in probe description
...
 */
