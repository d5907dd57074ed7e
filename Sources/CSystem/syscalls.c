#define _GNU_SOURCE
#include "CSystem.h"

#include <sys/syscall.h>

int vg_gettid(void) { return (int)syscall(SYS_gettid); }
