/* umount2, the name of the ABI, is another name of umount.
 * OPTIONS: -q        TRIGGER: call 166 16 0 */
syscall::umount2:return /pid == $target/ { printf("%s %d\n", probefunc, errno); }
/* EXPECT
umount 14

 */
