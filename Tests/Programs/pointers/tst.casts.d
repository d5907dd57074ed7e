/* A cast changes what a pointer points to: the same bytes as another struct.
 * OPTIONS: -q */
struct words { unsigned int low, high; }; struct one { unsigned long all; };
BEGIN { this->w = (struct words *)alloca(8); this->w->low = 1; this->w->high = 2; printf("%x\n", ((struct one *)this->w)->all); exit(0); }
/* EXPECT
200000001

 */
