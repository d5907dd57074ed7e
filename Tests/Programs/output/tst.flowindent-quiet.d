/* -F keeps its rows with -q: lines end where the program says (cli.md section 3).
 * OPTIONS: -F -q        TRIGGER: call 39 1        ENV: _DTRACE_TESTING=1 */
syscall::getpid:entry /pid == $target/ { printf("in\n"); }
syscall::getpid:return /pid == $target/ { trace("out"); printf("\n"); }
/* EXPECT
FUNCTION                                 
 => getpid                                in
 <= getpid                                out

 */
