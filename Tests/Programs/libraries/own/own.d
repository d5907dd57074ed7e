/* A library of the tests. */
inline int ANSWER = 42;
inline int TWICE[int x] = 2 * x;
typedef struct own_pair { int first; int second; } own_pair_t;
enum own_colour { OWN_RED, OWN_BLUE = 7 };
translator own_pair_t < int N > { first = N; second = N * 10; };
