/* Two underscores are a dash.
 * OPTIONS: -x errtags */
provider cafe { probe new__order(int);
  probe new__order(int); };
BEGIN { exit(0); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PROV_PRDUP.dash.d: [D_PROV_PRDUP] line 4: probe redeclared: cafe:new-order
...
 */
