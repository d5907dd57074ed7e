// bpfids [gone FILE]: prints the kinds and ids of all BPF programs, maps and links, one a line. With a FILE of such lines:
// waits up to twenty seconds until nothing of what is there now, but not in the file, is there any more, and prints what
// is left of it then. Objects that other tracers make meanwhile don't count. No trigger, but built like one.
#include "trigger.h"

#include <linux/bpf.h>
#include <stdio.h>

static const struct {
  const char *kind;
  int command;
} lists[] = {{"program", BPF_PROG_GET_NEXT_ID}, {"map", BPF_MAP_GET_NEXT_ID}, {"link", BPF_LINK_GET_NEXT_ID}};

static char known[1 << 20];
static char now[1 << 20];

// Whether a list has a line (with its newline).
static int has(const char *list, const char *line) {
  const char *place = strstr(list, line);
  return place && (place == list || place[-1] == '\n');
}

// Fills `now` with the lines of all objects.
static void look(void) {
  size_t used = 0;
  for (unsigned kind = 0; kind < 3; kind++) {
    union bpf_attr attribute = {0};
    while (syscall(SYS_bpf, lists[kind].command, &attribute, sizeof attribute) == 0 && used < sizeof now - 64) {
      used += (size_t)snprintf(now + used, 64, "%s %u\n", lists[kind].kind, attribute.next_id);
      attribute.start_id = attribute.next_id;
    }
  }
  now[used] = 0;
}

int main(int argc, char **argv) {
  look();
  if (argc < 3) {
    fputs(now, stdout);
    return 0;
  }
  FILE *file = fopen(argv[2], "r");
  if (!file) return 1;
  known[fread(known, 1, sizeof known - 1, file)] = 0;
  char *first = strdup(now);
  struct timespec pause = {0, 50000000};
  for (int tries = 0; tries < 400; tries++) {
    int left = 0;
    char *copy = strdup(first);
    for (char *line = strtok(copy, "\n"); line; line = strtok(0, "\n")) {
      char whole[64];
      snprintf(whole, sizeof whole, "%s\n", line);
      if (has(known, whole) || !has(now, whole)) continue;
      left++;
      if (tries == 399) fputs(whole, stdout);
    }
    free(copy);
    if (left == 0) return 0;
    nanosleep(&pause, 0);
    look();
  }
  return 0;
}
