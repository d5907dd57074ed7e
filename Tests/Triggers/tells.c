// tells [thread]: says what /proc knows of the process itself, each by a call prctl(0x5649, NAME, NUMBER or TEXT), which
// the kernel refuses. With an argument a second thread says what concerns threads.
#include "trigger.h"

#include <sched.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>

static char text[65536];

static void tell(const char *name, long value) {
  // Touched first: a page that the process has not yet read cannot be read at the call's entry.
  volatile char first = name[0];
  (void)first;
  syscall(SYS_prctl, 0x5649, name, value, 0, 0);
}

static void tell_text(const char *name, const char *value) {
  tell(name, (long)value);
}

static const char *contents(const char *path) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) exit(2);
  size_t size = 0;
  ssize_t count;
  while ((count = read(file, text + size, sizeof text - 1 - size)) > 0) size += (size_t)count;
  close(file);
  text[size] = 0;
  for (size_t i = 0; i + 1 < size; i++) {
    if (text[i] == 0) text[i] = ' ';
  }
  return text;
}

static const char *target(const char *path) {
  static char link[4096];
  ssize_t size = readlink(path, link, sizeof link - 1);
  if (size < 0) exit(3);
  link[size] = 0;
  return link;
}

// The fields of a stat file from the third on, as proc(5) counts them; the second may hold blanks.
static long field(const char *path, int number) {
  const char *rest = strrchr(contents(path), ')');
  if (!rest) exit(4);
  rest += 2;
  for (int at = 3; at < number; at++) rest = strchr(rest, ' ') + 1;
  return (long)strtoull(rest, 0, 10);
}

static long line(const char *path, const char *name, int base, int skipped) {
  const char *found = strstr(contents(path), name);
  if (!found) exit(5);
  found += strlen(name);
  for (; skipped > 0; skipped--) {
    found += strspn(found, "\t ");
    found += strcspn(found, "\t ");
  }
  return strtol(found, 0, base);
}

static void tell_file(int file) {
  static char mounts[65536], path[64], place[256], type[64];
  snprintf(path, sizeof path, "/proc/self/fdinfo/%d", file);
  long mount = line(path, "mnt_id:", 10, 0);
  tell("fd", file);
  tell("offset", line(path, "pos:", 10, 0));
  tell("oflags", line(path, "flags:", 8, 0) & ~O_CLOEXEC);
  snprintf(path, sizeof path, "/proc/self/fd/%d", file);
  tell_text("path", target(path));
  strcpy(mounts, contents("/proc/self/mountinfo"));
  for (char *entry = strtok(mounts, "\n"); entry; entry = strtok(0, "\n")) {
    if (strtol(entry, 0, 10) != mount) continue;
    sscanf(entry, "%*d %*d %*s %*s %255s", place);
    sscanf(strstr(entry, " - "), " - %63s", type);
    tell_text("mount", place);
    tell_text("fs", type);
  }
}

static void tell_thread(void) {
  cpu_set_t one;
  CPU_ZERO(&one);
  char path[64];
  snprintf(path, sizeof path, "/proc/self/task/%ld/stat", syscall(SYS_gettid));
  tell("tid", syscall(SYS_gettid));
  tell("priority", field(path, 18));
  tell("nice", field(path, 19));
  tell("starttime", field(path, 22));
  tell("policy", field(path, 41));
  tell("syscall", SYS_prctl);
  tell("anywhere", CPU_COUNT(&one));
  unsigned cpu = 0;
  syscall(SYS_getcpu, &cpu, 0, 0);
  CPU_SET(cpu, &one);
  if (sched_setaffinity(0, sizeof one, &one)) exit(6);
  tell("cpu", (long)cpu);
}

// Held by the first thread until it has told of the second, which is there until then.
static pthread_mutex_t untold = PTHREAD_MUTEX_INITIALIZER;

static void *second(void *unused) {
  (void)unused;
  prctl(PR_SET_NAME, "teller");
  if (setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), 7)) exit(7);
  tell_text("name", "teller");
  tell_thread();
  pthread_mutex_lock(&untold);
  return 0;
}

int main(int argc, char **argv) {
  (void)argv;
  static const char stat[] = "/proc/self/stat";
  if (argc > 1) {
    pthread_t thread;
    pthread_mutex_lock(&untold);
    if (pthread_create(&thread, 0, second, 0)) return 8;
    tell("threads", 2);
    pthread_mutex_unlock(&untold);
    return pthread_join(thread, 0);
  }
  tell("pid", strtol(contents(stat), 0, 10));
  tell("ppid", field(stat, 4));
  tell("pgrp", field(stat, 5));
  tell("session", field(stat, 6));
  tell("tty", field(stat, 7));
  tell("threads", field(stat, 20));
  tell("starttime", field(stat, 22));
  tell("arg_start", field(stat, 48));
  tell("env_start", field(stat, 50));
  tell("uid", line("/proc/self/status", "\nUid:", 10, 0));
  tell("euid", line("/proc/self/status", "\nUid:", 10, 1));
  tell("gid", line("/proc/self/status", "\nGid:", 10, 0));
  tell("egid", line("/proc/self/status", "\nGid:", 10, 1));
  tell_text("args", contents("/proc/self/cmdline"));
  tell("vsize", field(stat, 23) / 1024);
  tell("rss", field(stat, 24) * (sysconf(_SC_PAGESIZE) / 1024));
  uint64_t until = nanoseconds(CLOCK_PROCESS_CPUTIME_ID) + 200000000;
  while (nanoseconds(CLOCK_PROCESS_CPUTIME_ID) < until) {}
  tell("time", (long)nanoseconds(CLOCK_PROCESS_CPUTIME_ID));
  if (chdir("/usr/bin")) return 9;
  tell_text("cwd", target("/proc/self/cwd"));
  tell_text("root", target("/proc/self/root"));
  tell_thread();

  int file = open("/etc/hostname", O_RDONLY);
  if (file < 0 || lseek(file, 5, SEEK_SET) != 5) return 10;
  tell_file(file);
  file = open("/proc/self/stat", O_RDONLY | O_NONBLOCK);
  tell_file(file);
  file = open("/dev/null", O_WRONLY | O_APPEND);
  tell_file(file);
  int ends[2];
  if (pipe(ends)) return 11;
  tell("pipe", ends[1]);
  char path[64];
  snprintf(path, sizeof path, "/proc/self/fd/%d", ends[1]);
  tell_text("pipe_path", target(path));
  close(ends[1]);
  tell("closed", ends[1]);
  return 0;
}
