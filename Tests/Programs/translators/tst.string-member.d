/* A member that is an array of characters may be given a string: cut to the array's length, or with zeros behind.
 * OPTIONS: -q        LANES: interpreter live */
struct named { char name[4]; char word[16]; char long_one[600]; };
translator struct named < int n > {
	name = n ? "one" : "seventeen";
	word = strjoin("ab", "cd");
	long_one = n ? "in a larger array than a string is" : "";
};
struct named whole;

BEGIN {
	printf("%s %s %d\n", xlate <struct named> (1).name, xlate <struct named> (0).name,
	    strlen(xlate <struct named> (0).name));
	printf("%d %d %d\n", sizeof (xlate <struct named> (0).name), sizeof (xlate <struct named> (0).word),
	    sizeof (xlate <struct named> (0).long_one));
	trace(xlate <struct named> (0).name);
	trace(stringof(xlate <struct named> (0).name));
	printf("\n%s, %c, %d\n", xlate <struct named> (1).word, xlate <struct named> (1).word[2],
	    xlate <struct named> (1).word == "abcd");
	printf("%s\n", xlate <struct named> (1).long_one);
	print(xlate <struct named> (1).name);
	whole = xlate <struct named> (0);
	print(whole.name);
	print(whole.word);
}

/* As keys it is compared by its text, and so it is kept. */
BEGIN {
	seen[xlate <struct named> (1).word] = 5;
	this->text = xlate <struct named> (1).word;
	@[xlate <struct named> (1).word] = count();
	@["abcd"] = count();
	@["abcdefghijklmnopqrst"] = count();
	printf("%d %s %d\n", seen["abcd"], this->text, sizeof (this->text));
	exit(0);
}
/* EXPECT
one seve 4
4 16 600
seveseve
abcd, c, 1
in a larger array than a string is
char [4] "one"
char [4] [ 's', 'e', 'v', 'e' ]
char [16] "abcd"
5 abcd 256

  abcdefghijklmnop                                                  1
  abcd                                                              2
 */
