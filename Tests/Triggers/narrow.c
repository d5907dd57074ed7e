// CFLAGS: -m32 -nostdlib -ffreestanding -fno-pie -no-pie -fno-stack-protector
// narrow: a 32-bit process that calls write three times with descriptor -1: with a list of records on its stack (above
// 2 GiB), with one record of every kind of member, with an array of strings. It exits with 0.

struct link {
  struct link *next;
  long number;
  const char *name;
};

struct all {
  char letter;
  long long wide;
  unsigned long size;
  const char *text;
  struct link *links[2];
  long long low : 20, high : 40;
  short last;
  unsigned char tail[3];
};

static int write(const void *bytes, unsigned size) {
  int result;
  __asm__ volatile("int $0x80" : "=a"(result) : "a"(4), "b"(-1), "c"(bytes), "d"(size) : "memory");
  return result;
}

// What a tracer is to read must be in memory: a page of constants is there after the first touch only.
static void touch(const char *text) {
  for (const volatile char *at = text; *at; at++) {
  }
}

static void leave(void) { __asm__ volatile("int $0x80" ::"a"(1), "b"(0)); }

void _start(void) {
  struct link last = {0, -3, "three"};
  struct link middle = {&last, 2000000000, "two"};
  struct link first = {&middle, -1, "one"};
  struct all all = {'q', -5000000000ll, 4000000000ul, "text", {&last, &first}, -7, 500000000000ll, -2, {1, 2, 3}};
  const char *words[] = {"alpha", "beta", "gamma", 0};
  touch(first.name);
  // Volatile, so that the compiler keeps what only the tracer reads.
  const void *volatile what = &first;
  write(what, sizeof first);
  what = &all;
  write(what, sizeof all);
  what = words;
  write(what, sizeof words);
  leave();
  for (;;) {
  }
}
