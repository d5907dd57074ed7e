/* print() shows as many bytes as the option says; what begins there is left out and marked.
 * OPTIONS: -q -x printsize=10
 */
struct place {
	int x;
	short y[4];
	struct {
		char name[4];
		unsigned int high:4;
	} inner;
	long z;
} place;

BEGIN
{
	place.x = 1;
	place.y[1] = 2;
	place.z = 3;
	print(place);
	setopt("printsize", "14");
	print(place);
	setopt("printsize", "32");
	print(place);
	exit(0);
}
/* EXPECT
struct place {
    int x = 0x1
    short [4] y = [ 0, 0x2, 0, ... ]
    struct inner = ...
    long z = ...
}
struct place {
    int x = 0x1
    short [4] y = [ 0, 0x2, 0, 0 ]
    struct inner = {
        char [4] name = [ "" ]
        unsigned int high :4 = ...
    }
    long z = ...
}
struct place {
    int x = 0x1
    short [4] y = [ 0, 0x2, 0, 0 ]
    struct inner = {
        char [4] name = [ "" ]
        unsigned int high :4 = 0
    }
    long z = 0x3
}

 */
