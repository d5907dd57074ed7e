// CFLAGS: -m32 -nostdlib -ffreestanding -fno-pie -no-pie -fno-stack-protector
// i386: a 32-bit process that calls getpid three times, waitpid (a call that only the 32-bit table has) and exits with 0.

static int call(int number, int a, int b, int c) {
  int result;
  __asm__ volatile("int $0x80" : "=a"(result) : "a"(number), "b"(a), "c"(b), "d"(c) : "memory");
  return result;
}

void _start(void) {
  for (int i = 0; i < 3; i++) call(20, 0, 0, 0);
  call(7, -1, 0, 1);
  call(1, 0, 0, 0);
  for (;;) {
  }
}
