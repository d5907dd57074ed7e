// locks FILE: events in which locks of the kernel are held by a thread that waits inside a system call, for memory that
// is only given to it (userfaultfd) when the event is over.
//   event 1: the thread writes to FILE: it has the position's mutex and the inode's semaphore alone
//   event 2: it reads the directory /: it shares the inode's semaphore
//   event 3: nothing is held
// The event's thread number is the descriptor of the file; its size is the thread's number.
#include "trigger.h"
#include <linux/userfaultfd.h>
#include <poll.h>
#include <stdatomic.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

static char *memory;
static atomic_int thread_id;

struct call {
  long number, file, size;
};

static void *blocked(void *argument) {
  struct call *call = argument;
  thread_id = (int)syscall(SYS_gettid);
  syscall(call->number, call->file, memory, call->size);
  return 0;
}

// Lets a thread run into the memory, and calls the event while it waits there.
static int held(struct call call, int fault, long which) {
  pthread_t thread;
  struct uffd_msg message;
  struct pollfd wait = {fault, POLLIN, 0};
  static char page[4096];
  memory = mmap(0, sizeof page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  struct uffdio_register area = {{(unsigned long)memory, sizeof page}, UFFDIO_REGISTER_MODE_MISSING, 0};
  if (memory == MAP_FAILED || ioctl(fault, UFFDIO_REGISTER, &area) < 0) return 1;
  if (pthread_create(&thread, 0, blocked, &call) != 0) return 1;
  if (poll(&wait, 1, 10000) != 1 || read(fault, &message, sizeof message) != sizeof message) return 1;
  syscall(SYS_lseek, -1 - call.file, which, thread_id);
  struct uffdio_copy copy = {(unsigned long)memory, (unsigned long)page, sizeof page, 0, 0};
  if (ioctl(fault, UFFDIO_COPY, &copy) < 0) return 1;
  return pthread_join(thread, 0);
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  int fault = (int)syscall(SYS_userfaultfd, O_CLOEXEC);
  struct uffdio_api api = {UFFD_API, 0, 0};
  if (fault < 0 || ioctl(fault, UFFDIO_API, &api) < 0) return 1;
  int file = -1;
  for (int tries = 0; (file = open(argv[1], O_CREAT | O_EXCL | O_RDWR, 0600)) < 0 && others_have_it(tries); tries++) {
  }
  if (file < 0) file = open(argv[1], O_RDWR | O_TRUNC);
  int directory = open("/", O_RDONLY | O_DIRECTORY);
  if (file < 0 || directory < 0) return 1;
  if (held((struct call){SYS_write, file, 16}, fault, 1) != 0) return 1;
  if (held((struct call){SYS_getdents64, directory, 4096}, fault, 2) != 0) return 1;
  syscall(SYS_lseek, -1 - file, 3, 0);
  return unlink(argv[1]) < 0;
}
