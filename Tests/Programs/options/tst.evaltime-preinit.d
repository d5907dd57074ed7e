/* -x evaltime=preinit holds a command behind the dynamic linker's work, a static one at its first instruction: execve is over, the initialisers
 * run before the eyes of the trace (cli.md section 7.1).
 * OPTIONS: -q -x evaltime=preinit        TRIGGER: stages        LANES: live */
syscall::execve:return /pid == $target/ { printf("%s\n", probefunc); }
syscall::lseek:entry /pid == $target && (int)arg0 == -1/ { printf("%d\n", arg1); }
/* EXPECT
2
3

 */
