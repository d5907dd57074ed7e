/* Every system call number from 0 to 600 is called once, with -1 in all arguments: each fires a probe of its entry.
 * OPTIONS: -q        TRIGGER: everycall 600        LANES: vm        TIMEOUT: 60 */
syscall:::entry /ppid == $target/ { @[probefunc] = count(); n++; }
END { trunc(@); printf("%d\n", n >= 601); }
/* EXPECT
1

 */
