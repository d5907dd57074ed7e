/* pcap() records a packet, as much of it as pcapsize says, and dumps what could be read.
 * OPTIONS: -q -x pcapsize=16        TRIGGER: packets 5 30        ENV: PATH=/nonexistent */
inline struct sk_buff *waiting = ((struct socket *)getf(20)->private_data)->sk->sk_receive_queue.next;
syscall::read:entry /pid == $target && arg0 == 20/ { pcap(waiting, 1); }
/* EXPECT

             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 61 62 63 64 65                                   abcde

             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 61 62 63 64 65 66 67 68 69 6a 6b 6c 6d 6e 6f 70  abcdefghijklmnop

 */
