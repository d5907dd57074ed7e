/* sendfile, the name of the ABI, is another name of sendfile64.
 * OPTIONS: -q        TRIGGER: call 40 -1 -1 0 1 */
syscall::sendfile:return /pid == $target/ { printf("%s %d\n", probefunc, errno); }
/* EXPECT
sendfile64 9

 */
