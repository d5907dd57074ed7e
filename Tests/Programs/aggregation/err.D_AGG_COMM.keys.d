/* What is aggregated after commit() could not be taken back (d-language.md section 8.1).
 * OPTIONS: -x errtags */
BEGIN { this->id = speculation(); commit(this->id); @runs[execname] = sum(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_COMM.keys.d: [D_AGG_COMM] line 3: aggregating actions may not follow commit( )
    3 | BEGIN { this->id = speculation(); commit(this->id); @runs[execname] = sum(1); }
      |                                                     ^~~~~~~~~~~~~~~~~~~~~~~~
 */
