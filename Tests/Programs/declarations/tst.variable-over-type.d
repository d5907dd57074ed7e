/* A variable wins over a type of the same name (d-language.md §1).
 * OPTIONS: -q */
int size_of_it;
BEGIN { size_of_it = 3; printf("%d\n", (size_of_it) + 1); exit(0); }
/* EXPECT
4

 */
