/* Assignment copies a struct out of user space; from then on it is the program's.
 * OPTIONS: -q        TRIGGER: writes ABCDEFGH */
struct pair { char a[4]; int n; }; struct pair kept;
syscall::write:entry /pid == $target && arg2 == 8/ { kept = *(userland struct pair *)arg1; kept.a[3] = 0; printf("%s %x\n", kept.a, kept.n); }
/* EXPECT
ABC 48474645

 */
