/* An array of characters without a length cannot be printed; stringof() reads to its end.
 * OPTIONS: -x errtags */
struct name { int length; char text[]; };
BEGIN { print(((struct name *)arg0)->text); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINT_SIZE.characters.d: [D_PRINT_SIZE] line 4: print( ) argument #1 reference has type 'char [0]' with size 0; cannot print( ) it.
    4 | BEGIN { print(((struct name *)arg0)->text); }
      |               ^~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
