/* -x evaltime=main holds a command at its main (cli.md section 7.1).
 * OPTIONS: -q -x evaltime=main        TRIGGER: stages        LANES: live */
syscall::execve:return /pid == $target/ { printf("%s\n", probefunc); }
syscall::lseek:entry /pid == $target && (int)arg0 == -1/ { printf("%d\n", arg1); }
/* EXPECT
3

 */
