/* d_path() of a pipe and of a socket is their kind and the number of their inode.
 * OPTIONS: -q        TRIGGER: files /tmp/vigil-inodes */
syscall::lseek:entry
/pid == $target && arg1 > 8/
{
	this->path = d_path(&getf(-1 - (int)arg0)->f_path);
	this->number = strjoin("[", strjoin(lltostr(arg1), "]"));
	printf("%d\n", this->path == strjoin(n++ ? "socket:" : "pipe:", this->number));
}
/* EXPECT
1
1

 */
