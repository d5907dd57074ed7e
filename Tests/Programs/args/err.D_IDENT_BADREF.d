/* args alone has no value.
 * OPTIONS: -x errtags */
syscall::close:entry { trace(args); }
/* EXPECT-ERR
dtrace: failed to compile script err.D_IDENT_BADREF.d: [D_IDENT_BADREF] line 3: associative array 'args' may not be referenced as scalar
...
 */
