/* A clause runs only if its predicate is not zero; an empty predicate is true.
 * OPTIONS: -q */
BEGIN /0/ { printf("never\n"); }
BEGIN // { printf("empty\n"); }
BEGIN /1/ { printf("one\n"); }
BEGIN /2 > 1 && 3 != 4/ { printf("both\n"); exit(0); }
/* EXPECT
empty
one
both

 */
