/* Each thread fires the probe: three threads with four events each.
 * OPTIONS: -q        TRIGGER: events 4 3 */
syscall::lseek:entry /pid == $target && arg0 < 0 && arg0 > -4/ { @[arg0] = count(); }
END { printa("%d %@d\n", @); }
/* EXPECT
-3 4
-2 4
-1 4

 */
