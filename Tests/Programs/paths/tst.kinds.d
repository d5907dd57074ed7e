/* d_path() gives the path of an open file as /proc/PID/fd does (builtins.md §2): of a file, of one whose name was
 * removed, of what has no path at all.
 * OPTIONS: -q        TRIGGER: files /tmp/vigil-kinds */
syscall::lseek:entry
/pid == $target && arg1 <= 8 && arg1 != 3 && arg1 != 4 && arg1 != 7/
{
	printf("%d %s\n", arg1, d_path(&getf(-1 - (int)arg0)->f_path));
}
/* EXPECT
1 /tmp/vigil-kinds/kept
2 /tmp/vigil-kinds/removed (deleted)
5 anon_inode:[eventpoll]
6 /tmp/vigil-kinds
8 /

 */
