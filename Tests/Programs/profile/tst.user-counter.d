/* A process that runs in user mode is seen there: arg1 is its program counter.
 * OPTIONS: -q        TRIGGER: spin */
profile-997 /pid == $target && arg1 != 0 && arg0 == 0/ { printf("user\n"); exit(0); }
/* EXPECT
user

 */
