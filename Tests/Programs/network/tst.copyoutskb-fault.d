/* What is no packet is an invalid address; more than there is scratch memory for is out of scratch space.
 * OPTIONS: -q        TRIGGER: packets 5 */
inline struct sk_buff *waiting = ((struct socket *)getf(20)->private_data)->sk->sk_receive_queue.next;

syscall::read:entry /pid == $target && arg0 == 20/ { trace(copyoutskb((struct sk_buff *)8, 16)); }
syscall::read:entry /pid == $target && arg0 == 20/ { trace(copyoutskb(waiting, 1 << 20)); }
syscall::read:entry /pid == $target && arg0 == 20/ { trace(copyoutskb(waiting, -4)); }
syscall::read:entry /pid == $target && arg0 == 20/ { printf("%s\n", stringof((char *)copyoutskb(waiting, arg2))); }
ERROR { printf("%d\n", arg4); }
/* EXPECT
1
5
5
abcde

 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 1 (ID *: syscall:vmlinux:read:entry): invalid address (0x8) in action #1 at DIF offset *
dtrace: error on enabled probe ID 2 (ID *: syscall:vmlinux:read:entry): out of scratch space in action #1 at DIF offset *
dtrace: error on enabled probe ID 3 (ID *: syscall:vmlinux:read:entry): out of scratch space in action #1 at DIF offset *
 */
