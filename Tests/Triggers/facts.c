// facts TOPIC: asks the kernel's interfaces (/proc, stat, getsockopt ...) about this process and hands each answer to the
// tracer: numbers as event FACT, strings as access(STRING, FACT). Topics: ids memory files rights signals spaces sockets
// system.
#include "trigger.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sched.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <sys/utsname.h>

// Static: what is asked about memory must not change it.
static char text[1 << 16];

static void tell(long fact, const char *string) { syscall(SYS_access, string, fact); }

static const char *contents(const char *path) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) exit(2);
  size_t length = 0;
  for (ssize_t got; length < sizeof text - 1 && (got = read(file, text + length, sizeof text - 1 - length)) > 0;)
    length += (size_t)got;
  close(file);
  text[length] = 0;
  return text;
}

// The number behind `Key:` in /proc/self/status.
static unsigned long status(const char *key, int base) {
  const char *found = strstr(contents("/proc/self/status"), key);
  if (!found) exit(3);
  return strtoul(found + strlen(key) + 1, 0, base);
}

// Field `index` of /proc/self/stat, counted from 1 as proc(5) does.
static unsigned long field(int index) {
  const char *at = strrchr(contents("/proc/self/stat"), ')') + 1;
  for (int i = 2; i < index; i++) at = strchr(at, ' ') + 1;
  return strtoul(at, 0, 10);
}

static unsigned long inode(const char *path) {
  struct stat status;
  if (stat(path, &status) < 0) exit(4);
  return status.st_ino;
}

static void *wait_for_end(void *gate) {
  pthread_mutex_lock(gate);
  pthread_mutex_unlock(gate);
  return 0;
}

static void ids(void) {
  static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
  pthread_t threads[2];
  pthread_mutex_lock(&gate);
  for (int i = 0; i < 2; i++) pthread_create(&threads[i], 0, wait_for_end, &gate);
  prctl(PR_SET_NAME, "known facts");
  setpgid(0, 0);
  umask(027);
  setpriority(PRIO_PROCESS, 0, 7);
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(0, &one);
  sched_setaffinity(0, sizeof one, &one);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  event(0, (long)status("\nPid", 10));
  event(1, (long)status("\nTgid", 10));
  event(2, (long)status("\nPPid", 10));
  event(3, (long)field(5));
  event(4, (long)field(6));
  event(5, (long)status("\nThreads", 10));
  event(6, (long)field(22));
  event(7, (long)field(38));
  event(8, (long)status("\nUmask", 8));
  event(9, getpriority(PRIO_PROCESS, 0));
  event(10, sched_getscheduler(0));
  event(11, (long)status("\nCpus_allowed", 16));
  event(12, (long)status("\nNoNewPrivs", 10));
  event(13, strtol(contents("/proc/self/oom_score_adj"), 0, 10));
  event(14, strtol(contents("/proc/self/sessionid"), 0, 10));
  tell(15, "known facts");
  pthread_mutex_unlock(&gate);
  for (int i = 0; i < 2; i++) pthread_join(threads[i], 0);
}

static void memory(void) {
  event(0, strtol(contents("/proc/self/statm"), 0, 10));
  for (int i = 0; i < 3; i++) event(1 + i, (long)field(26 + i));
  for (int i = 0; i < 7; i++) event(4 + i, (long)field(45 + i));
  long lines = 0;
  for (const char *at = contents("/proc/self/maps"); (at = strchr(at, '\n')); at++) lines++;
  // The page of vsyscall is no mapping of the process.
  event(11, lines - (strstr(text, "[vsyscall]") != 0));
  event(12, (long)status("\nVmLck", 10));
  event(13, (long)status("\nVmStk", 10));
  tell(14, "facts");
}

static void files(void) {
  char name[] = "/tmp/vigil-facts-XXXXXX";
  int file = mkstemp(name);
  struct stat status_;
  struct statfs system;
  if (file < 0 || write(file, name, 20) != 20 || fchmod(file, 0640) < 0) exit(5);
  dup2(file, 9);
  lseek(9, 12345, SEEK_SET);
  fstat(9, &status_);
  fstatfs(9, &system);
  event(0, lseek(9, 0, SEEK_CUR));
  event(1, (long)strtoul(strstr(contents("/proc/self/fdinfo/9"), "flags:") + 6, 0, 8));
  event(2, (long)status_.st_ino);
  event(3, (long)status_.st_size);
  event(4, (long)status_.st_mode);
  event(5, (long)status_.st_nlink);
  event(6, (long)status_.st_uid);
  event(7, (long)major(status_.st_dev));
  event(8, (long)minor(status_.st_dev));
  event(9, system.f_type);
  event(10, system.f_namelen > 0 ? (long)system.f_bsize : -1);
  event(11, (long)status("\nFDSize", 10));
  tell(12, strrchr(name, '/') + 1);
  unlink(name);
  if (chdir("/proc/sys") < 0) exit(6);
  tell(13, "sys");
}

static void rights(void) {
  gid_t groups[256];
  uid_t uids[3];
  gid_t gids[3];
  getresuid(&uids[0], &uids[1], &uids[2]);
  getresgid(&gids[0], &gids[1], &gids[2]);
  for (int i = 0; i < 3; i++) event(i, uids[i]);
  for (int i = 0; i < 3; i++) event(3 + i, gids[i]);
  event(6, getgroups(256, groups));
  event(7, (long)status("\nCapEff", 16));
  event(8, (long)status("\nCapPrm", 16));
  event(9, (long)status("\nCapBnd", 16));
  event(10, prctl(PR_GET_SECUREBITS, 0, 0, 0, 0));
}

static void ignore(int signal) { (void)signal; }

static void signals(void) {
  sigset_t blocked;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGUSR1);
  sigaddset(&blocked, SIGRTMAX);
  sigprocmask(SIG_SETMASK, &blocked, 0);
  signal(SIGUSR2, ignore);
  raise(SIGUSR1);
  kill(getpid(), SIGRTMAX);
  struct rlimit limit = {77, 99};
  setrlimit(RLIMIT_NOFILE, &limit);
  getrlimit(RLIMIT_STACK, &limit);
  event(0, (long)status("\nSigBlk", 16));
  event(1, (long)status("\nSigPnd", 16));
  event(2, (long)status("\nShdPnd", 16));
  event(3, (long)ignore);
  event(4, 77);
  event(5, 99);
  event(6, (long)limit.rlim_cur);
}

static void spaces(void) {
  static const char *names[] = {"uts", "ipc", "mnt", "net", "cgroup", "pid_for_children", "user"};
  char path[64];
  for (int i = 0; i < 7; i++) {
    snprintf(path, sizeof path, "/proc/self/ns/%s", names[i]);
    event(i, (long)inode(path));
  }
  struct utsname name;
  uname(&name);
  tell(7, name.nodename);
  tell(8, name.release);
  tell(9, name.machine);
}

static int option(int socket, int name) {
  int value = 0;
  socklen_t length = sizeof value;
  getsockopt(socket, SOL_SOCKET, name, &value, &length);
  return value;
}

static void sockets(void) {
  struct sockaddr_in address = {.sin_family = AF_INET};
  socklen_t length = sizeof address;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  int client = socket(AF_INET, SOCK_STREAM, 0);
  int on = 1, size = 40000;
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  setsockopt(client, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
  if (bind(listener, (struct sockaddr *)&address, sizeof address) < 0 || listen(listener, 23) < 0) exit(7);
  getsockname(listener, (struct sockaddr *)&address, &length);
  if (connect(client, (struct sockaddr *)&address, sizeof address) < 0) exit(8);
  struct sockaddr_in own;
  getsockname(client, (struct sockaddr *)&own, &length);
  struct tcp_info state;
  length = sizeof state;
  getsockopt(client, IPPROTO_TCP, TCP_INFO, &state, &length);
  dup2(listener, 11);
  dup2(client, 12);
  event(0, ntohs(own.sin_port));
  event(1, address.sin_port);
  event(2, (long)address.sin_addr.s_addr);
  event(3, option(client, SO_DOMAIN));
  event(4, option(client, SO_TYPE));
  event(5, option(client, SO_PROTOCOL));
  event(6, option(client, SO_RCVBUF));
  event(7, option(client, SO_SNDBUF));
  event(8, option(listener, SO_REUSEADDR));
  event(9, option(client, SO_REUSEADDR));
  event(10, 23);
  event(11, state.tcpi_state);
  event(12, ntohs(address.sin_port));
  event(13, state.tcpi_rcv_mss);
}

static long setting(const char *path) { return strtol(contents(path), 0, 10); }

static void whole_system(void) {
  // "0.00 0.01 0.05 RUNNING/THREADS LAST"
  event(0, strtol(strchr(contents("/proc/loadavg"), '/') + 1, 0, 10));
  event(1, strtol(strstr(contents("/proc/stat"), "processes") + 9, 0, 10));
  event(2, setting("/proc/sys/kernel/printk"));
  event(3, setting("/proc/sys/kernel/panic"));
  event(4, setting("/proc/sys/kernel/threads-max"));
  event(5, setting("/proc/sys/kernel/randomize_va_space"));
  event(6, setting("/proc/sys/kernel/overflowuid"));
  event(7, setting("/proc/sys/vm/overcommit_ratio"));
  event(8, setting("/proc/sys/vm/swappiness"));
  event(9, setting("/proc/sys/vm/max_map_count"));
  event(10, setting("/proc/sys/kernel/panic_on_warn"));
  event(11, setting("/proc/sys/vm/mmap_min_addr"));
  event(12, sysconf(_SC_NPROCESSORS_CONF));
  event(13, setting("/proc/sys/vm/dirty_ratio"));
  tell(14, contents("/proc/version"));
  tell(15, contents("/proc/cmdline"));
  tell(16, contents("/proc/sys/kernel/core_pattern"));
  struct utsname name;
  uname(&name);
  tell(17, name.nodename);
}

int main(int argc, char **argv) {
  static const struct {
    const char *name;
    void (*run)(void);
  } topics[] = {{"ids", ids},         {"memory", memory}, {"files", files},    {"rights", rights},
                {"signals", signals}, {"spaces", spaces}, {"sockets", sockets}, {"system", whole_system}};
  for (size_t i = 0; argc > 1 && i < sizeof topics / sizeof *topics; i++) {
    if (strcmp(topics[i].name, argv[1]) == 0) {
      topics[i].run();
      return 0;
    }
  }
  return 1;
}
