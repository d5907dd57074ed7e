/* A lock that cannot be read is an invalid address.
 * OPTIONS: -q */
BEGIN { printf("%d\n", mutex_owned((struct mutex *)0x10)); }
BEGIN { printf("%d\n", sx_shared_held((struct rw_semaphore *)0x20)); }
BEGIN { exit(0); }
/* EXPECT

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID 1: dtrace:::BEGIN): invalid address (0x10) in action #1 at DIF offset *
dtrace: error on enabled probe ID 2 (ID 1: dtrace:::BEGIN): invalid address (0x20) in action #1 at DIF offset *
 */
