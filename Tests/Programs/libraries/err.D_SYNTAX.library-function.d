/* A library's file says for itself that it defines functions: the option of the program does not count there.
 * OPTIONS: -x errtags -x extensions -L own */
BEGIN { trace(half(4)); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_SYNTAX.library-function.d: [D_SYNTAX] "own/plain.d", line 1: function definition requires -x extensions
    1 | int half(int x) { return x / 2; }
      |     ^~~~~~~~~~~
 */
