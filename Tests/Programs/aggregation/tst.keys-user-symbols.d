/* Addresses of two processes are different keys, and those of one module one key (builtins.md section 4); without symbols
 * they print as their module and themselves, where no file is mapped as themselves (section 5).
 * OPTIONS: -q        TRIGGER: places 2        LANES: live */
syscall::lseek:entry /progenyof($target)/
{
  @s[usym(arg1)] = count();
  @f[ufunc(arg1), (int)arg1] = sum(1);
  @m[umod(arg1)] = count();
  @a[uaddr(arg1)] = count();
}
syscall::pause:entry /pid == $target/ { exit(0); }
END { printa(@s); printa(@f); printa(@m); printa("%-20A|%@d\n", @a); printa("%s %@d\n", @m); }
/* EXPECT

  places`0x10000010                                                 1
  places`0x10002020                                                 1
  0x20000030                                                        1
  0x30000040                                                        1
  places`0x10000010                                                 2
  places`0x10002020                                                 2
  0x20000030                                                        2
  0x30000040                                                        2

  places`0x10000010                                  268435472                1
  places`0x10002020                                  268443680                1
  0x20000030                                         536870960                1
  0x30000040                                         805306432                1
  places`0x10000010                                  268435472                2
  places`0x10002020                                  268443680                2
  0x20000030                                         536870960                2
  0x30000040                                         805306432                2

  0x20000030                                                        1
  0x30000040                                                        1
  places                                                            2
  0x20000030                                                        2
  0x30000040                                                        2
  places                                                            4
places`0x10000010   |1
places`0x10002020   |1
0x20000030          |1
0x30000040          |1
places`0x10000010   |2
places`0x10002020   |2
0x20000030          |2
0x30000040          |2
0x20000030 1
0x30000040 1
places 2
0x20000030 2
0x30000040 2
places 4

 */
