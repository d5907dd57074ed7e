/* The same declaration may be made again.
 * OPTIONS: -q */
provider cafe { probe order(int); };
provider cafe { probe order(int); };
BEGIN { exit(0); }
/* EXPECT

 */
