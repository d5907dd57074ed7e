/* A constant if divides records as any other: three rows (d-language.md §8.2).
 * LANES: interpreter live */
BEGIN { trace("a"); if (1) { trace("b"); } if (0) { trace("c"); } trace("d"); exit(0); }
/* EXPECT-MATCH
CPU     ID                    FUNCTION:NAME
*:BEGIN   a*
*:BEGIN   b*
*:BEGIN   d*

 */
