/* An inline that is declared in terms of a parameter may be given an argument.
 * OPTIONS: -q        TRIGGER: call 3 -1 */
inline int low[int x] = x & 0xff;
syscall::close:entry /pid == $target && arg0 == -1/ { printf("%d\n", low[args[0]]); }
/* EXPECT
255

 */
