/* A conditional inside an expression keeps the type of both branches: a string here, whichever is taken.
 * OPTIONS: -q     LANES: interpreter live */
inline int FULL = 0;
BEGIN
{
  this->name = FULL ? "full name" : "name";
  this->count = FULL ? 1 : (int64_t)-1;
  printf("%s %d %d\n", this->name, this->count, sizeof(FULL ? (char)1 : 2));
  exit(0);
}
/* EXPECT
name -1 4

 */
