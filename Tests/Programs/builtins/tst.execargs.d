/* execargs is the arguments joined by blanks (builtins.md §1.2).
 * OPTIONS: -q        TRIGGER: writes text two words-of-fifteen */
syscall::write:entry /pid == $target && arg2 == 3/ { printf("%s\n", basename(execargs)); }
/* EXPECT
writes text two words-of-fifteen

 */
