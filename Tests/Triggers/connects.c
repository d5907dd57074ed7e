// connects PORT...: connects to 127.0.0.1 at each port over TCP and closes. Loopback only.
#include "trigger.h"

#include <arpa/inet.h>
#include <sys/socket.h>

int main(int argc, char **argv) {
  for (int i = 1; i < argc; i++) {
    int peer = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (peer < 0) return 1;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)number(argc, argv, i, 9))};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connect(peer, (struct sockaddr *)&address, sizeof address);
    close(peer);
  }
  return 0;
}
