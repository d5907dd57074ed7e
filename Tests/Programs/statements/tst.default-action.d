/* A clause with an empty body makes a record that is its row alone. */
BEGIN { }
BEGIN { exit(0); }
/* EXPECT-MATCH
CPU     ID                    FUNCTION:NAME
 *      1                           :BEGIN*
 *      1                           :BEGIN*

 */
