/* copyoutskb() copies a packet's data; where there are fewer than asked for, zeros follow.
 * OPTIONS: -q        TRIGGER: packets 5 30 */
inline struct sk_buff *waiting = ((struct socket *)getf(20)->private_data)->sk->sk_receive_queue.next;

syscall::read:entry
/pid == $target && arg0 == 20/
{
	tracemem(copyoutskb(waiting, 16), 16);
	this->data = (char *)copyoutmbuf(waiting, 100);
	printf("%s %d\n", stringof(this->data), waiting->len);
}
/* EXPECT

             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 61 62 63 64 65 00 00 00 00 00 00 00 00 00 00 00  abcde...........
abcde 5

             0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f  0123456789abcdef
         0: 61 62 63 64 65 66 67 68 69 6a 6b 6c 6d 6e 6f 70  abcdefghijklmnop
abcdefghijklmnopqrstuvwxyzabcd 30

 */
