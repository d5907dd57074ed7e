/* A number that the thread holds is no array.
 * OPTIONS: -x errtags */
BEGIN { self->x = 1; trace(self->x[2]); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_ARR_BADREF.function.d: [D_ARR_BADREF] line 3: cannot access self->x as an associative array
    3 | BEGIN { self->x = 1; trace(self->x[2]); }
      |                            ^~~~~~~~~~
 */
