/* d_path() crosses mounts: a file of /proc.
 * OPTIONS: -q        TRIGGER: files /tmp/vigil-proc */
syscall::lseek:entry
/pid == $target && arg1 == 7/
{
	this->path = d_path(&getf(-1 - (int)arg0)->f_path);
	printf("%d\n", this->path == strjoin("/proc/", strjoin(lltostr(pid), "/status")));
}
/* EXPECT
1

 */
