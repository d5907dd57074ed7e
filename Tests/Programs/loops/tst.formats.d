/* A loop makes several kinds of records, and each form of output knows them apart (libxo-output.md section 7).
 * OPTIONS: -q -x extensions
 */
BEGIN
{
	for (this->i = 0; this->i < 3; this->i++) {
		printf("%d ", this->i);
		if (this->i == 1) {
			printf("one %s\n", "string");
		} else {
			trace("other");
			for (this->j = 0; this->j < 2; this->j++)
				trace(this->j);
			printf("\n");
		}
	}
	exit(0);
}
/* EXPECT
0 other01
1 one string
2 other01

 */
