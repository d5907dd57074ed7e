/* pid, tid, ppid, uid and gid of the target.
 * OPTIONS: -q        TRIGGER: events 1 */
syscall::lseek:entry /pid == $target/ { printf("%d %d %d %d %d\n", pid == $target, tid == pid, ppid == $pid, uid == $uid, gid == $gid); }
/* EXPECT
1 1 1 1 1

 */
