/* A struct of the program may stand for one of the process.
 * OPTIONS: -q        TRIGGER: connects 9 */
struct place { short family; unsigned char port[2]; unsigned char address[4]; };
syscall::connect:entry /pid == $target/
{
  this->to = (userland struct place *)args[1];
  printf("%d %d %d\n", this->to->family, this->to->port[1], this->to->address[0]);
}
/* EXPECT
2 9 127

 */
