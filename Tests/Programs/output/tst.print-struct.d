/* print() shows a value by its type: a struct with a member a line, zero without 0x (builtins.md section 6).
 * OPTIONS: -q */
struct inner { short low; unsigned char letter; };
struct outer { int number; struct inner part; char name[8]; int list[3]; char *where; int flags : 3; };
struct outer it;
BEGIN
{
  it.number = 255;
  it.part.low = -1;
  it.part.letter = 'x';
  it.list[1] = 16;
  it.flags = 3;
  print(it);
  print(it.list);
  print(42);
  print("text\n");
  exit(0);
}
/* EXPECT
struct outer {
    int number = 0xff
    struct inner part = {
        short low = 0xffff
        unsigned char letter = 'x'
    }
    char [8] name = [ "" ]
    int [3] list = [ 0, 0x10, 0 ]
    char * where = 0
    int flags :3 = 0x3
}
int [3] [ 0, 0x10, 0 ]
int 0x2a
string "text\n"

 */
