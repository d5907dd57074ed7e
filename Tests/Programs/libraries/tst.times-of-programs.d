/* Structures that C programs hand to system calls, without a header: of their names the kernel has few.
 * OPTIONS: -q        TRIGGER: sleeps 20 */
BEGIN {
  printf("%d %d ", sizeof(struct timespec), sizeof(struct timeval));
  printf("%d %d\n", sizeof(itimerspec_t), sizeof(struct utsname));
}
syscall::nanosleep:entry, syscall::clock_nanosleep:entry /pid == $target/ {
  this->address = probefunc == "nanosleep" ? arg0 : arg2;
  this->time = (struct timespec *)copyin(this->address, sizeof(struct timespec));
  printf("%d %d\n", this->time->tv_sec, ((timespec_t *)copyin(this->address, 16))->tv_nsec);
}
/* EXPECT
16 16 32 390
0 20000000

 */
