/* For the programs beside it: what C has and D has not. */
static inline int twice(int x) { int result = x + x; while (0) {} return result; }
extern int puts(const char *text) __attribute__((nonnull(1)));
__extension__ typedef __int128 wide_t;
struct holder { wide_t wide; int narrow; };
_Static_assert(sizeof(int) == 4, "int");
extern char * __restrict name asm("other");
typedef _Float128 quad_t;
inline int AFTER = 5;
