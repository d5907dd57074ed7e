/* Conditions nest; what stands between them runs in order.
 * OPTIONS: -q */
BEGIN
{
  x = 1;
  if (x) {
    printf("a ");
    if (x > 1) { printf("b "); } else { printf("c "); x = 5; if (x == 5) { printf("d "); } }
    printf("e ");
  } else {
    printf("f ");
  }
  printf("g\n");
  exit(0);
}
/* EXPECT
a c d e g

 */
