/* An array of characters prints as the text that it holds, or as bytes if it holds none; so it does as a key.
 * OPTIONS: -q        LANES: interpreter live */
char text[8], other[4], full[2];
BEGIN {
	text[0] = 'h'; text[1] = 'i';
	other[1] = 'x';
	full[0] = 'a'; full[1] = 'b';
	trace(text); trace(full); trace(","); trace(other);
	@[text, 1] = count(); @[other, 2] = count();
	exit(0);
}
/* EXPECT
hiab,
             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 00 78 00 00                                      .x..


             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 00 78 00 00 00 00 00 00                          .x......
        2                1
  hi                                                        1                1
 */
