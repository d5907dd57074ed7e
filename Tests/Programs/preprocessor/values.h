/* For the programs beside it: what a header of one's own may hold. */
#ifndef VALUES_H
#define VALUES_H
#define SMALL 3
#define TWICE(x) ((x) * 2)
#ifndef GREETING
#define GREETING "hello"
#endif
typedef unsigned int counter_t;
inline int FROM_HEADER = 17;
#endif
