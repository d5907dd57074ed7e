/* Symbols of processes sort as pairs of process and address (builtins.md section 4), a module as where it begins.
 * OPTIONS: -q -x aggsortkey        TRIGGER: places 2        LANES: live */
syscall::lseek:entry /progenyof($target)/
{
  @s[usym(arg1)] = count();
  @m[umod(arg1)] = count();
  @a["x", uaddr(arg1)] = count();
}
syscall::pause:entry /pid == $target/ { exit(0); }
END { printa(@s); printa(@m); setopt("aggsortrev"); printa(@a); }
/* EXPECT

  places`0x10000010                                                 1
  places`0x10002020                                                 1
  0x20000030                                                        1
  0x30000040                                                        1
  places`0x10000010                                                 2
  places`0x10002020                                                 2
  0x20000030                                                        2
  0x30000040                                                        2

  places                                                            2
  0x20000030                                                        1
  0x30000040                                                        1
  places                                                            4
  0x20000030                                                        2
  0x30000040                                                        2

  x                                                   0x30000040                                                        2
  x                                                   0x20000030                                                        2
  x                                                   places`0x10002020                                                 2
  x                                                   places`0x10000010                                                 2
  x                                                   0x30000040                                                        1
  x                                                   0x20000030                                                        1
  x                                                   places`0x10002020                                                 1
  x                                                   places`0x10000010                                                 1

 */
