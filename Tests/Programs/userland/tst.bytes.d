/* A userland pointer reads the memory of the process that runs (d-language.md §4.3).
 * OPTIONS: -q        TRIGGER: writes hello */
syscall::write:entry /pid == $target && arg2 == 5/ { this->b = (userland char *)arg1; printf("%c%c%c\n", this->b[0], this->b[1], *(this->b + 4)); }
/* EXPECT
heo

 */
