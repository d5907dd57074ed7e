/* A pointer argument leads into the memory of the process: it may be read as a string, and through *.
 * OPTIONS: -q        TRIGGER: opens /dev/zero */
syscall::openat:entry /pid == $target && stringof(args[1]) == "/dev/zero"/
{
  printf("%s %c\n", stringof(args[1]), *args[1]);
}
/* EXPECT
/dev/zero /

 */
