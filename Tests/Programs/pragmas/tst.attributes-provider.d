/* A provider that the program declares may be given attributes, part by part.
 * OPTIONS: -q */
provider cafe { probe order(int); };
#pragma D attributes Stable/Stable/Common provider cafe provider
#pragma D attributes Stable/Stable/Common provider cafe args
BEGIN { exit(0); }
/* EXPECT

 */
