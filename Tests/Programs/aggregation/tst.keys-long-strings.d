/* Keys with strings that may be 32 KiB long: what stands behind one lies far from the key's start.
 * OPTIONS: -q -x strsize=32k */
BEGIN {
  self->name = "abc";
  @last[self->name] = count();
  @["one", execname, 7, strjoin(self->name, "d"), (char)3] = sum(5);
  @sym["one", self->name, sym((uintptr_t)0)] = count();
  exit(0);
}
END {
  printa("%s %@d\n", @last);
  printa("%s %s %d %s %d %@d\n", @);
  printa("%s %s %a %@d\n", @sym);
}
/* EXPECT
abc 1
one dtrace 7 abcd 3 5
one abc 0x0 1

 */
