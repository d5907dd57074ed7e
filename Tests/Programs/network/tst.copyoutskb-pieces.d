/* A large packet lies in pieces of pages, all of which are read where the kernel lists its variables.
 * OPTIONS: -q        TRIGGER: packets 60000        REQUIRES: data_symbols */
inline struct sk_buff *waiting = ((struct socket *)getf(20)->private_data)->sk->sk_receive_queue.next;

syscall::read:entry
/pid == $target && arg0 == 20/
{
	printf("%d\n", waiting->data_len > 0);
	this->data = (char *)copyoutskb(waiting, 60000);
	printf("%c %c %c\n", this->data[0] - 'a' + 'a', this->data[30000] - 30000 % 26, this->data[59999] - 59999 % 26);
	this->data = (char *)copyoutskb(waiting, 50000);
	printf("%c\n", this->data[49999] - 49999 % 26);
}
/* EXPECT
1
a a a
a

 */
