/* END may commit what other probes have recorded.
 * OPTIONS: -q */
BEGIN { s = speculation(); }
BEGIN { speculate(s); printf("from BEGIN\n"); }
BEGIN { exit(0); }
END { printf("in END\n"); }
END { commit(s); }
/* EXPECT
in END
from BEGIN

 */
