/* A 32-bit process fires the probes of the same names; names that only the 32-bit table has are in vmlinux32.
 * OPTIONS: -q        TRIGGER: i386 */
syscall::getpid:entry, syscall::waitpid:entry /pid == $target/ { @[probemod, probefunc] = count(); }
/* EXPECT

  vmlinux32                                           waitpid                                                           1
  vmlinux                                             getpid                                                            3
 */
