/* Members of the kernel's structures: an open file, through the table of descriptors, down to its file system;
 * each must be what the kernel's other interfaces told the process itself (d-language.md section 4.4).
 * OPTIONS: -q        TRIGGER: facts files */
inline int fact = -1 - arg0;

syscall::lseek:entry
/pid == $target && fact == 0/
{
	printf("f_pos %d\n", curthread->files->fdt->fd[9]->f_pos == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 1/
{
	printf("f_flags %d\n", curthread->files->fdt->fd[9]->f_flags == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 2/
{
	printf("i_ino %d\n", curthread->files->fdt->fd[9]->f_inode->i_ino == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 3/
{
	printf("i_size %d\n", curthread->files->fdt->fd[9]->f_inode->i_size == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 4/
{
	printf("i_mode %d\n", curthread->files->fdt->fd[9]->f_inode->i_mode == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 5/
{
	printf("i_nlink %d\n", curthread->files->fdt->fd[9]->f_inode->i_nlink == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 6/
{
	printf("i_uid %d\n", curthread->files->fdt->fd[9]->f_inode->i_uid.val == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 7/
{
	printf("major %d\n", curthread->files->fdt->fd[9]->f_inode->i_sb->s_dev >> 20 == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 8/
{
	printf("minor %d\n", (curthread->files->fdt->fd[9]->f_inode->i_sb->s_dev & 0xfffff) == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 9/
{
	printf("s_magic %d\n", curthread->files->fdt->fd[9]->f_inode->i_sb->s_magic == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 10/
{
	printf("s_blocksize %d\n", curthread->files->fdt->fd[9]->f_inode->i_sb->s_blocksize == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 11/
{
	printf("max_fds %d\n", curthread->files->fdt->max_fds == arg1);
}

syscall::access:entry
/pid == $target && arg1 == 12/
{
	printf("d_name %d\n", stringof(curthread->files->fdt->fd[9]->f_path.dentry->d_name.name) == copyinstr(arg0));
}

syscall::access:entry
/pid == $target && arg1 == 13/
{
	printf("cwd %d\n", stringof(curthread->fs->pwd.dentry->d_name.name) == copyinstr(arg0));
}

/* EXPECT-SORTED
f_pos 1
f_flags 1
i_ino 1
i_size 1
i_mode 1
i_nlink 1
i_uid 1
major 1
minor 1
s_magic 1
s_blocksize 1
max_fds 1
d_name 1
cwd 1

 */
