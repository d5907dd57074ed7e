/* The second argument of copyinstr() is the largest length.
 * OPTIONS: -q        TRIGGER: strings 10 */
syscall::access:entry /pid == $target/ { printf("[%s]\n", copyinstr(arg0, 3)); }
/* EXPECT
[abc]

 */
