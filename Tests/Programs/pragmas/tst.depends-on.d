/* A program may require providers that there are.
 * OPTIONS: -q */
#pragma D depends_on provider syscall
#pragma D depends_on module vmlinux
BEGIN { exit(0); }
/* EXPECT

 */
