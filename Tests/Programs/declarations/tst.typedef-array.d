/* typedef of an array and of a pointer to a function.
 * OPTIONS: -q */
typedef int row_t[3];
typedef int (*handler_t)(int, char *);
row_t r; struct ops { handler_t open; row_t counts; };
BEGIN { r[2] = 5; printf("%d %d %d\n", r[2], sizeof (r), sizeof (struct ops)); exit(0); }
/* EXPECT
5 12 24

 */
