/* A function of the kernel evaluates to its address, with & and without (d-language.md section 6).
 * OPTIONS: -q        TRIGGER: none */
BEGIN
{
	printf("%a %a\n", `vfs_read, vmlinux`vfs_write);
	printf("%d\n", &`vfs_read == `vfs_read);
	printf("%d\n", (uint64_t)`vfs_read == (uint64_t)`vfs_write);
	exit(0);
}

/* EXPECT
vmlinux`vfs_read vmlinux`vfs_write
1
0

 */
