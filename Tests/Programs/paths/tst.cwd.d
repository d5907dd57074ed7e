/* The working directory and the root of a process are paths in its task (kernel.md §8).
 * OPTIONS: -q        TRIGGER: files /tmp/vigil-cwd */
syscall::lseek:entry
/pid == $target && arg1 == 1/
{
	printf("%s %s\n", d_path(&curthread->fs->pwd), d_path(&curthread->fs->root));
}
/* EXPECT
/tmp/vigil-cwd /

 */
