/* if and else in a body are taken anew in each iteration, also within each other (d-language.md section 3).
 * OPTIONS: -q -x extensions
 */
BEGIN
{
	for (this->i = 0; this->i < 6; this->i++) {
		printf("%d:", this->i);
		if (this->i % 2 == 0) {
			printf(" even");
			if (this->i > 3)
				printf(" large");
			else
				printf(" small");
		} else
			printf(" odd");
		printf("\n");
	}
	exit(0);
}
/* EXPECT
0: even small
1: odd
2: even small
3: odd
4: even large
5: odd

 */
