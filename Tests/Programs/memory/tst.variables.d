/* The storage of string variables of each kind can be read byte by byte.
 * OPTIONS: -q        LANES: interpreter live */
BEGIN
{
	word = "global";
	self->word = "thread";
	this->word = "clause";
	array[1] = "element";
	printf("%c%c%c%c%c\n", word[1], self->word[1], this->word[1], array[1][1], "constant"[1]);
	exit(0);
}
/* EXPECT
lhllo

 */
