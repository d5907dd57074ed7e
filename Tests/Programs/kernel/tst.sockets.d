/* Members of the kernel's structures: TCP sockets, reached from the table of descriptors: numbers, addresses, bit-fields, states by name;
 * each must be what the kernel's other interfaces told the process itself (d-language.md section 4.4).
 * OPTIONS: -q        TRIGGER: facts sockets */
inline int fact = -1 - arg0;
inline struct sock *client = ((struct socket *)curthread->files->fdt->fd[12]->private_data)->sk;
inline struct sock *listener = ((struct socket *)curthread->files->fdt->fd[11]->private_data)->sk;

syscall::lseek:entry
/pid == $target && fact == 0/
{
	printf("port %d\n", client->__sk_common.skc_num == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 1/
{
	printf("peer %d\n", client->__sk_common.skc_dport == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 2/
{
	printf("address %d\n", client->__sk_common.skc_rcv_saddr == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 3/
{
	printf("family %d\n", client->__sk_common.skc_family == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 4/
{
	printf("type %d\n", client->sk_type == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 5/
{
	printf("protocol %d\n", client->sk_protocol == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 6/
{
	printf("rcvbuf %d\n", client->sk_rcvbuf == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 7/
{
	printf("sndbuf %d\n", client->sk_sndbuf == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 8/
{
	printf("reuse %d\n", listener->__sk_common.skc_reuse == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 9/
{
	printf("no_reuse %d\n", client->__sk_common.skc_reuse == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 10/
{
	printf("backlog %d\n", listener->sk_max_ack_backlog == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 11/
{
	printf("state %d\n", (arg1 == TCP_ESTABLISHED && listener->__sk_common.skc_state == TCP_LISTEN ? client->__sk_common.skc_state : 0) == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 12/
{
	this->port = ((struct inet_sock *)listener)->inet_sport;
	printf("listener %d\n", ((this->port & 0xff) << 8 | this->port >> 8) == arg1);
}

syscall::lseek:entry
/pid == $target && fact == 13/
{
	printf("rcv_mss %d\n", ((struct inet_connection_sock *)client)->icsk_ack.rcv_mss == arg1);
}

/* EXPECT-SORTED
port 1
peer 1
address 1
family 1
type 1
protocol 1
rcvbuf 1
sndbuf 1
reuse 1
no_reuse 1
backlog 1
state 1
listener 1
rcv_mss 1

 */
