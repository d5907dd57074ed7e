/* Bytes of a process read as a struct of a header: where a program connects to (d-language.md §13, builtins.md §2).
 * OPTIONS: -q -C     TRIGGER: connects 9 258     LANES: host */
#include <sys/socket.h>
#include <netinet/in.h>

syscall::connect:entry
/pid == $target && arg2 == sizeof(struct sockaddr_in)/
{
  this->to = (struct sockaddr_in *)copyin(arg1, arg2);
  this->host = ntohl(this->to->sin_addr.s_addr);
  printf("%s %d.%d.%d.%d %d\n", this->to->sin_family == AF_INET ? "internet" : "other",
    this->host >> 24, (this->host >> 16) & 255, (this->host >> 8) & 255, this->host & 255, ntohs(this->to->sin_port));
}
/* EXPECT
internet 127.0.0.1 9
internet 127.0.0.1 258

 */
