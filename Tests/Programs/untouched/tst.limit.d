/* The length that copyinstr() may read, and strsize, hold for what is read later, too.
 * OPTIONS: -q -x strsize=12        TRIGGER: untouched open        LANES: host vm */
syscall::openat:entry /pid == $target/ { printf("%s|%s|", copyinstr(arg1, 5), copyinstr(arg1 + 1, 40)); trace(copyinstr(arg1)); }
/* EXPECT
/none|nonexistent|/nonexisten
 */
