/* Where the kernel does not list its variables the linear part of a large packet is read, and zeros follow.
 * OPTIONS: -q        TRIGGER: packets 60000        REQUIRES: !data_symbols */
inline struct sk_buff *waiting = ((struct socket *)getf(20)->private_data)->sk->sk_receive_queue.next;

syscall::read:entry
/pid == $target && arg0 == 20/
{
	this->linear = waiting->len - waiting->data_len;
	this->data = (char *)copyoutskb(waiting, 60000);
	printf("%c\n", this->data[this->linear - 1] - (this->linear - 1) % 26);
	printf("%d %d\n", this->data[this->linear], this->data[59999]);
}
/* EXPECT
a
0 0

 */
