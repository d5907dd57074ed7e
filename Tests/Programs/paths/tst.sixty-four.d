/* A path of 64 names is whole.
 * OPTIONS: -q        TRIGGER: deep /tmp/vigil-sixty-four 62 */
syscall::lseek:entry
/pid == $target/
{
	printf("%s\n", d_path(&curthread->fs->pwd));
}
/* EXPECT
/tmp/vigil-sixty-four/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d

 */
