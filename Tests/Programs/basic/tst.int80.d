/* A 32-bit call from a 64-bit process fires the probe of its own name: getpid (number 20), not writev, which has
 * that number for 64-bit calls. The trigger makes each call both ways.
 * OPTIONS: -q        TRIGGER: int80 5 */
syscall::getpid:entry, syscall::writev:entry /pid == $target/ { @[probefunc] = count(); }
/* EXPECT

  getpid                                                           10
 */
