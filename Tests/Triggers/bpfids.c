// bpfids [gone FILE]: prints the kinds and ids of all BPF programs, maps and links, one a line. With a FILE of such lines:
// waits up to five seconds until nothing else is there, and prints what is left then. No trigger, but built like one.
#include "trigger.h"

#include <linux/bpf.h>
#include <stdio.h>

static const struct {
  const char *kind;
  int command;
} lists[] = {{"program", BPF_PROG_GET_NEXT_ID}, {"map", BPF_MAP_GET_NEXT_ID}, {"link", BPF_LINK_GET_NEXT_ID}};

static char known[1 << 20];

// Prints the lines that are not known; returns how many there are.
static int list(int print) {
  int count = 0;
  for (unsigned kind = 0; kind < 3; kind++) {
    union bpf_attr attribute = {0};
    while (syscall(SYS_bpf, lists[kind].command, &attribute, sizeof attribute) == 0) {
      char line[64];
      snprintf(line, sizeof line, "%s %u\n", lists[kind].kind, attribute.next_id);
      attribute.start_id = attribute.next_id;
      char *place = strstr(known, line);
      if (place && (place == known || place[-1] == '\n')) continue;
      if (print) fputs(line, stdout);
      count++;
    }
  }
  return count;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    list(1);
    return 0;
  }
  FILE *file = fopen(argv[2], "r");
  if (!file) return 1;
  known[fread(known, 1, sizeof known - 1, file)] = 0;
  struct timespec pause = {0, 50000000};
  for (int tries = 0; tries < 100 && list(0) > 0; tries++) nanosleep(&pause, 0);
  list(1);
  return 0;
}
