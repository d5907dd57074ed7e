/* A probe that two descriptions of a clause match runs the clause twice: one enabling for each
 * (d-language.md section 2).
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::lseek:entry, syscall::ls*k:entry /pid == $target && arg0 == -1/ { printf("%d\n", epid); }
/* EXPECT
1
2

 */
