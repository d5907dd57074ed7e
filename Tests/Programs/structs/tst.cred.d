/* The same chain as kernel code writes it, with a struct within a struct: the user's number.
 * OPTIONS: -q */
BEGIN { printf("%d %d\n", curthread->cred->uid.val == uid, curthread->cred->gid.val == gid); exit(0); }
/* EXPECT
1 1

 */
