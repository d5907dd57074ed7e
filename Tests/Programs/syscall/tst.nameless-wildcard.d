/* A pattern that covers every function covers the numbers without a call.
 * OPTIONS: -q        TRIGGER: call 401 4711 */
syscall:::entry /pid == $target && arg0 == 4711/ { printf("%s\n", probefunc); }
/* EXPECT
sys_401

 */
