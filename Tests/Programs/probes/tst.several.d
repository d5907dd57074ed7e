/* Several descriptions before one body, with wildcards.
 * OPTIONS: -q        TRIGGER: events 4 */
syscall::lsee?:entry, syscall::ls[e]ek:return, syscall::acces*:entry /pid == $target/ { @[probefunc, probename] = count(); }
/* EXPECT

  lseek                                               entry                                                             4
  lseek                                               return                                                            4
 */
