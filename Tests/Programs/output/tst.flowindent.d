/* -F indents by entry and return; a second clause of the same firing moves nothing and names its probe, as do probes that are
 * neither (cli.md section 3).
 * OPTIONS: -F        TRIGGER: call 39 1        ENV: _DTRACE_TESTING=1 */
BEGIN { }
syscall::getpid:entry /pid == $target/ { }
syscall::getpid:entry /pid == $target/ { trace("second"); }
syscall::getpid:return /pid == $target/ { trace(1); }
END { }
/* EXPECT
FUNCTION                                 
| :BEGIN                                  
 => getpid                                
  | getpid:entry                            second                           
 <= getpid                                        1
| :END                                    

 */
