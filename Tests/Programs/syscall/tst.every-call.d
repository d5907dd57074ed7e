/* Every number from 0 to 511 fires a probe of its own, with or without a name, when it is called with -1 in all
 * arguments.
 * OPTIONS: -q        TRIGGER: everycall 511        LANES: vm        TIMEOUT: 120 */
int n;
int seen[string];

syscall:::entry
/ppid == $target && arg0 == -1 && arg1 == -1 && arg2 == -1 && arg3 == -1 && arg4 == -1 && arg5 == -1 &&
!seen[probefunc]/
{
	seen[probefunc] = 1;
	n++;
}

END { printf("%d\n", n); }
/* EXPECT
512

 */
