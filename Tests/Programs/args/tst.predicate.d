/* args[] may be used in predicates and in conditions.
 * OPTIONS: -q        TRIGGER: call 3 -1 */
syscall::close:entry /pid == $target && args[0] == 0xffffffff/
{
  if (args[0] > 5) { printf("large\n"); } else { printf("small\n"); }
}
/* EXPECT
large

 */
