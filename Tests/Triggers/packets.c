// packets N...: sends itself datagrams of N bytes ("abc...zabc...") over a socket pair and reads each from descriptor 20.
#include "trigger.h"

#include <stdlib.h>
#include <sys/socket.h>

int main(int argc, char **argv) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, ends)) return 1;
  int room = 1 << 20;
  setsockopt(ends[0], SOL_SOCKET, SO_SNDBUF, &room, sizeof room);
  if (dup2(ends[1], 20) != 20) return 1;
  for (int i = 1; i < argc; i++) {
    size_t size = (size_t)number(argc, argv, i, 1);
    char *text = malloc(size + 1);
    if (!text) return 1;
    for (size_t j = 0; j < size; j++) text[j] = (char)('a' + j % 26);
    if (write(ends[0], text, size) != (ssize_t)size) return 1;
    if (read(20, text, size) != (ssize_t)size) return 1;
    free(text);
  }
  return 0;
}
