/* A speculation holds records; aggregations cannot be undone.
 * OPTIONS: -x errtags */
BEGIN { this->id = speculation(); speculate(this->id); @ = quantize(1); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_AGG_SPEC.quantize.d: [D_AGG_SPEC] line 3: aggregating actions may not follow speculate( )
    3 | BEGIN { this->id = speculation(); speculate(this->id); @ = quantize(1); }
      |                                                        ^~~~~~~~~~~~~~~
 */
