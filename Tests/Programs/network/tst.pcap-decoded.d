/* Where there is a tshark it is given each packet in a capture file: 40 bytes of headers, then what could be read.
 * OPTIONS: -q        TRIGGER: packets 5 3000        ENV: PATH=./decoder:/usr/bin:/bin */
inline struct sk_buff *waiting = ((struct socket *)getf(20)->private_data)->sk->sk_receive_queue.next;
syscall::read:entry /pid == $target && arg0 == 20/ { pcap(waiting, PCAP_IP); }
/* EXPECT
-n -r: 45 bytes
-n -r: 1560 bytes

 */
