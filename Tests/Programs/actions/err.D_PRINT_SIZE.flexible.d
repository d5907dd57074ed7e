/* An array without a length has nothing that could be printed.
 * OPTIONS: -x errtags */
struct list { int count; int items[]; };
BEGIN { print(((struct list *)arg0)->items); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_PRINT_SIZE.flexible.d: [D_PRINT_SIZE] line 4: print( ) argument #1 reference has type 'int [0]' with size 0; cannot print( ) it.
    4 | BEGIN { print(((struct list *)arg0)->items); }
      |               ^~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
