/* Without -q a row begins with CPU, ID and FUNCTION:NAME of the probe.
 * TRIGGER: events 1 */
syscall::lseek:entry /pid == $target && arg0 == -1/ { }
/* EXPECT-MATCH
CPU     ID                    FUNCTION:NAME
 *    116                      lseek:entry*

 */
/* EXPECT-ERR-MATCH
dtrace: script 'tst.row-name.d' matched 1 probe
dtrace: pid * has exited
 */
