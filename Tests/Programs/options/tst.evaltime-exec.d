/* -x evaltime=exec is the default: exec's return and all that follows is seen (cli.md section 7.1).
 * OPTIONS: -q -x evaltime=exec        TRIGGER: stages        LANES: live */
syscall::execve:return /pid == $target/ { printf("%s\n", probefunc); }
syscall::lseek:entry /pid == $target && (int)arg0 == -1/ { printf("%d\n", arg1); }
/* EXPECT
execve
2
3

 */
