// exits STATUS: ends with that exit status, or, if it is negative, by that signal.
#include "trigger.h"

int main(int argc, char **argv) {
  long status = number(argc, argv, 1, 0);
  if (status < 0) {
    signal((int)-status, SIG_DFL);
    kill(getpid(), (int)-status);
  }
  return (int)status;
}
