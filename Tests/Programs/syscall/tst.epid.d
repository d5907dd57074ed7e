/* Enablings are numbered from 1 in the order of clauses, within a clause in the order of probes.
 * OPTIONS: -q        TRIGGER: events 1 */
BEGIN { printf("%d\n", epid); }
syscall::lseek:entry, syscall::lseek:return /pid == $target/ { printf("%d\n", epid); }
END { printf("%d\n", epid); }
/* EXPECT
1
2
3
4

 */
