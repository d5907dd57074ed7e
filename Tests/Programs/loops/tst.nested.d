/* Loops nest four deep (d-language.md section 3).
 * OPTIONS: -q -x extensions
 */
BEGIN
{
	for (this->a = 0; this->a < 2; this->a++)
		for (this->b = 0; this->b < 2; this->b++)
			for (this->c = 0; this->c < 2; this->c++)
				for (this->d = 0; this->d < 2; this->d++) {
					printf("%d%d%d%d %s\n", this->a, this->b, this->c, this->d,
					    strstr("0123", lltostr(this->d)));
				}
	exit(0);
}
/* EXPECT
0000 0123
0001 123
0010 0123
0011 123
0100 0123
0101 123
0110 0123
0111 123
1000 0123
1001 123
1010 0123
1011 123
1100 0123
1101 123
1110 0123
1111 123

 */
