/* -e compiles and enables nothing.
 * OPTIONS: -e -q */
BEGIN { printf("never\n"); }
/* EXPECT
 */
