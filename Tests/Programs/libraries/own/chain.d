#pragma D depends_on library own.d
#pragma D depends_on library signal.d
#pragma D depends_on provider syscall
#pragma D depends_on module vmlinux
inline int CHAINED = ANSWER + SIGKILL;
