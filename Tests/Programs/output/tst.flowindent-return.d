/* The last clause of a return moves back, whichever clauses fire; those before it stand inside (cli.md section 3).
 * OPTIONS: -F        TRIGGER: call 39 1        ENV: _DTRACE_TESTING=1 */
syscall::getpid:entry /pid == $target/ { }
syscall::getpid:return /pid == $target/ { trace("first"); }
syscall::getpid:return /pid == $target/ { printf("second"); }
syscall::getpid:return /pid == $target/ { trace("last"); }
syscall::getpid:return /pid == $target && arg1 < 0/ { trace("never"); }
/* EXPECT
FUNCTION                                 
 => getpid                                
  | getpid:return                           first                            
  | getpid:return                         second
 <= getpid                                  last                             

 */
