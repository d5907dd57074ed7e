/* A path of more than 64 names keeps the last 64 behind dots (builtins.md §2).
 * OPTIONS: -q        TRIGGER: deep /tmp/vigil-deep 70 */
syscall::lseek:entry
/pid == $target/
{
	printf("%s\n", d_path(&curthread->fs->pwd));
}
/* EXPECT
.../d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d

 */
