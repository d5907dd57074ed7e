/* A member may be translated itself.
 * OPTIONS: -q */
struct inner { int a; };
struct outer { struct inner in; struct inner *pointer; int b; };
translator struct inner < int n > { a = n * 10; };
translator struct outer < int n > { in = xlate <struct inner> (n + 1); pointer = xlate <struct inner *> (n + 2); b = n; };
BEGIN {
  printf("%d %d\n", xlate <struct outer> (4).in.a, xlate <struct outer *> (4)->pointer->a);
  exit(0);
}
/* EXPECT
50 60

 */
