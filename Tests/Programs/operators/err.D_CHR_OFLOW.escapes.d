/* A character constant has 8 bytes at most; an escape sequence is one.
 * OPTIONS: -x errtags */
BEGIN { trace('\n\n\n\n\n\n\n\n\n'); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_CHR_OFLOW.escapes.d: [D_CHR_OFLOW] line 3: character constant is too long
    3 | BEGIN { trace('\n\n\n\n\n\n\n\n\n'); }
      |               ^~~~~~~~~~~~~~~~~~~~ at most 8 characters
 */
