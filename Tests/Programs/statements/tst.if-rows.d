/* Each part that records makes a row of its own (d-language.md section 8.2). */
BEGIN { trace(1); if (1) { trace(2); trace(3); } trace(4); exit(0); }
/* EXPECT-MATCH
CPU     ID                    FUNCTION:NAME
  *      1                           :BEGIN         1
  *      1                           :BEGIN         2        3
  *      1                           :BEGIN         4

 */
