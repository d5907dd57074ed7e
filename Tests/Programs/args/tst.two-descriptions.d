/* Each description of a clause has its own args[].
 * OPTIONS: -q        TRIGGER: call 3 -1 */
syscall::close:entry, syscall::close:return /pid == $target && (int)arg0 < 0/
{
  printf("%s %d\n", probename, sizeof (args[0]));
}
/* EXPECT
entry 4
return 8

 */
