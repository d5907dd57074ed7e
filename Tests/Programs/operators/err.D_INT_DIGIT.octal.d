/* A leading 0 makes a number octal, which knows no 8.
 * OPTIONS: -x errtags */
BEGIN { trace(018); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_INT_DIGIT.octal.d: [D_INT_DIGIT] line 3: constant 018 contains invalid digit 8
    3 | BEGIN { trace(018); }
      |               ^~~ a leading 0 makes it octal
 */
