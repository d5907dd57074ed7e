/* $$1 is the operand as a text.
 * OPTIONS: -q        ARGS: 42 'two words' */
BEGIN { printf("%s %s\n", $$1, $$2); exit(0); }
/* EXPECT
42 two words

 */
