/* A clause that only assigns makes no row. */
BEGIN { x = 1; @ = count(); }
BEGIN { exit(0); }
/* EXPECT-MATCH
CPU     ID                    FUNCTION:NAME
 *      1                           :BEGIN*

                1
 */
