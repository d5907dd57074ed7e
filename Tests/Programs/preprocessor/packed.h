/* For the program beside it: layouts that only attributes make. */
struct loose { char c; int i; long l; };
struct packed { char c; int i; long l; } __attribute__((packed));
struct __attribute__((__packed__)) before { char c; short s; int i; };
struct holds { char c; struct packed p; int i; };
struct bits { int a : 3; int b : 30; char c; } __attribute__ ((packed, aligned(1)));
union either { int i; char c[5]; } __attribute__((packed));
struct tail { int length; char data[0]; };
struct even { int i; char c; struct before b; char d; };
static const int values[] = { 1, 2, 3 };
