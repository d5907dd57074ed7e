// files DIRECTORY: opens files of each kind in a directory that it makes and removes again, then waits with each in turn:
// events number 1 to 8, whose thread number is the descriptor. Their paths, in the order of the events: a file, a file
// whose name was removed, a pipe, a socket, an epoll descriptor, a directory, /proc/self/status, /.
#include "trigger.h"
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>

int main(int argc, char **argv) {
  char name[256];
  int both[2];
  int status = 0;
  if (argc < 2) return 2;
  for (int tries = 0; mkdir(argv[1], 0700) < 0 && others_have_it(tries); tries++) {
  }
  int directory = open(argv[1], O_RDONLY | O_DIRECTORY);
  if (directory < 0) return 1;
  snprintf(name, sizeof name, "%s/kept", argv[1]);
  int kept = open(name, O_CREAT | O_RDWR, 0600);
  snprintf(name, sizeof name, "%s/removed", argv[1]);
  int removed = open(name, O_CREAT | O_RDWR, 0600);
  if (unlink(name) < 0 || pipe(both) < 0) return 1;
  if (fchdir(directory) < 0) return 1;
  int files[] = {kept, removed, both[0], socket(AF_UNIX, SOCK_STREAM, 0), epoll_create1(0), directory,
                 open("/proc/self/status", O_RDONLY), open("/", O_RDONLY)};
  for (int i = 0; i < 8; i++) {
    if (files[i] < 0) status = 1;
    event(files[i], i + 1);
  }
  // What /proc says of the pipe and of the socket, for comparison: the inode's number as the event's.
  for (int i = 2; i < 4; i++) {
    struct stat of;
    if (fstat(files[i], &of) < 0) status = 1;
    event(files[i], (long)of.st_ino);
  }
  if (chdir("/") < 0 || unlinkat(directory, "kept", 0) < 0 || rmdir(argv[1]) < 0) status = 1;
  return status;
}
