// deep DIRECTORY COUNT [LENGTH]: makes so many directories `d` (`dd...` of that length), one in another, in a directory
// that it makes and removes again; with the innermost as its working directory event number 1.
#include "trigger.h"
#include <stdio.h>
#include <sys/stat.h>

int main(int argc, char **argv) {
  long count = number(argc, argv, 2, 70);
  char name[256] = {0};
  memset(name, 'd', (size_t)number(argc, argv, 3, 1) % sizeof name);
  if (argc < 2) return 1;
  for (int tries = 0; mkdir(argv[1], 0700) < 0 && others_have_it(tries); tries++) {
  }
  if (chdir(argv[1]) < 0) return 1;
  for (long i = 0; i < count; i++)
    if (mkdir(name, 0700) < 0 || chdir(name) < 0) return 1;
  event(0, 1);
  for (long i = 0; i < count; i++)
    if (chdir("..") < 0 || rmdir(name) < 0) return 1;
  return chdir("/") < 0 || rmdir(argv[1]) < 0;
}
