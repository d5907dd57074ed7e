/* -Z permits descriptions that match nothing.
 * OPTIONS: -qZ */
nosuch:::probe { }
BEGIN { printf("ran\n"); exit(0); }
/* EXPECT
ran

 */
