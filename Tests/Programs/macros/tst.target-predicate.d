/* $target is the process of -c, in descriptions, predicates and texts (d-language.md §1.7).
 * OPTIONS: -q     TRIGGER: reads 5 7     LANES: live */
syscall::read:return /pid == $target && arg0 == 7/ { printf("%d %d\n", $target == pid, $$target == lltostr(pid)); }
/* EXPECT
1 1

 */
