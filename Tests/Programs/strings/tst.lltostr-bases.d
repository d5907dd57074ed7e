/* lltostr() in every base from 2 to 36: octal with the prefix 0, hexadecimal with 0x (builtins.md section 2).
 * OPTIONS: -q */
BEGIN
{
	printf("%s\n", lltostr(123456789, 2));
	printf("%s\n", lltostr(123456789, 3));
	printf("%s\n", lltostr(123456789, 4));
	printf("%s\n", lltostr(123456789, 5));
	printf("%s\n", lltostr(123456789, 6));
	printf("%s\n", lltostr(123456789, 7));
	printf("%s\n", lltostr(123456789, 8));
	printf("%s\n", lltostr(123456789, 9));
	printf("%s\n", lltostr(123456789, 10));
	printf("%s\n", lltostr(123456789, 11));
	printf("%s\n", lltostr(123456789, 12));
	printf("%s\n", lltostr(123456789, 13));
	printf("%s\n", lltostr(123456789, 14));
	printf("%s\n", lltostr(123456789, 15));
	printf("%s\n", lltostr(123456789, 16));
	printf("%s\n", lltostr(123456789, 17));
	printf("%s\n", lltostr(123456789, 18));
	printf("%s\n", lltostr(123456789, 19));
	printf("%s\n", lltostr(123456789, 20));
	printf("%s\n", lltostr(123456789, 21));
	printf("%s\n", lltostr(123456789, 22));
	printf("%s\n", lltostr(123456789, 23));
	printf("%s\n", lltostr(123456789, 24));
	printf("%s\n", lltostr(123456789, 25));
	printf("%s\n", lltostr(123456789, 26));
	printf("%s\n", lltostr(123456789, 27));
	printf("%s\n", lltostr(123456789, 28));
	printf("%s\n", lltostr(123456789, 29));
	printf("%s\n", lltostr(123456789, 30));
	printf("%s\n", lltostr(123456789, 31));
	printf("%s\n", lltostr(123456789, 32));
	printf("%s\n", lltostr(123456789, 33));
	printf("%s\n", lltostr(123456789, 34));
	printf("%s\n", lltostr(123456789, 35));
	printf("%s\n", lltostr(123456789, 36));
	exit(0);
}
/* EXPECT
111010110111100110100010101
22121022020212200
13112330310111
223101104124
20130035113
3026236221
0726746425
277266780
123456789
63762a05
35418a99
1c767471
12579781
ac89bc9
0x75bcd15
51g2a21
3b60f89
2bg64ae
1ibc1j9
194gh7f
11l0805
j43jfb
fc2egl
cg15le
aa44a1
8g86ni
74nqb1
60fshj
52ce69
49l302
3lnj8l
353c3r
2od2i1
2c9g1t
21i3v9

 */
