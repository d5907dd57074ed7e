/* copyinstr() of texts of 0, 1, strsize - 1 and strsize characters.
 * OPTIONS: -q -x strsize=16        TRIGGER: strings 0 1 15 16 */
syscall::access:entry /pid == $target/ { printf("%d\n", strlen(copyinstr(arg0))); }
/* EXPECT
0
1
15
15

 */
