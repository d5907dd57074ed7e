/* printm() records memory whose length is found out at run time, and dumps it.
 * OPTIONS: -q        LANES: interpreter live */
BEGIN
{
	this->n = (size_t)4;
	printm(32, memref("printable text", this->n + 5));
	printm(32, memref((void *)16, 0));
	printm(9, memref("nine bytes and more", 9));
	trace("end");
	exit(0);
}
/* EXPECT

             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 70 72 69 6e 74 61 62 6c 65                       printable

             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 6e 69 6e 65 20 62 79 74 65                       nine byte
end
 */
