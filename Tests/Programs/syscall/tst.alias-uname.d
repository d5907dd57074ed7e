/* uname is another name of newuname; patterns match either name.
 * OPTIONS: -q        TRIGGER: call 63 16 */
syscall::un?me:entry, syscall::newun?me:entry /pid == $target && arg0 == 16/ { printf("%s\n", probefunc); }
/* EXPECT
newuname
newuname

 */
