/* A path longer than strsize is cut at its end.
 * OPTIONS: -q        TRIGGER: files /tmp/vigil-cut */
#pragma D option strsize=13

syscall::lseek:entry
/pid == $target && arg1 == 1/
{
	this->path = d_path(&getf(-1 - (int)arg0)->f_path);
	printf("%s %d\n", this->path, strlen(this->path));
}
/* EXPECT
/tmp/vigil-c 12

 */
