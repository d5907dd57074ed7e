/* copyoutmbuf() is copyoutskb() that takes the address of a packet's pointer too.
 * OPTIONS: -q        TRIGGER: packets 5 */
inline struct sk_buff_head *queue = &((struct socket *)getf(20)->private_data)->sk->sk_receive_queue;
syscall::read:entry
/pid == $target && arg0 == 20/
{
	printf("%s\n", stringof((char *)copyoutmbuf(queue->next, 8)));
	printf("%s\n", stringof((char *)copyoutmbuf(&queue->next, 8)));
}
/* EXPECT
abcde
abcde

 */
