/* The same keys in XML (libxo-output.md sections 2 and 3).
 * OPTIONS: -q -O xml        TRIGGER: places        LANES: live
 * WRAP: sh -c '"$@" | sed -n "s,.*<name>\([a-z]*</name><function>.*\)</aggregation>,\1,p"' sh */
BEGIN
{
  @sym[sym((uintptr_t)&`schedule + 1), func(0x10)] = count();
  @mod[mod((uintptr_t)&`schedule), mod(0x10)] = count();
}
syscall::lseek:entry /pid == $target && arg1 == 0x10000010/
{
  @usym[usym(arg1)] = count();
  @ufunc[ufunc(arg1), (int)arg1] = min(-1);
  @umod[umod(arg1)] = count();
  @uaddr[uaddr(arg1)] = count();
  @stack[stack(1)] = count();
  @ustack[ustack(1)] = count();
}
syscall::pause:entry /pid == $target/ { exit(0); }
/* EXPECT-MATCH
sym</name><function>count</function><data><keys><sym>vmlinux`schedule</sym><object>vmlinux</object><name>schedule</name></keys><keys><sym>0x10</sym><offset>0x10</offset></keys><count>1</count></data><final>true</final>
mod</name><function>count</function><data><keys><mod>vmlinux</mod></keys><keys><mod>0x10</mod></keys><count>1</count></data><final>true</final>
usym</name><function>count</function><data><keys><usym>places`0x10000010</usym></keys><count>1</count></data><final>true</final>
ufunc</name><function>min</function><data><keys><usym>places`0x10000010</usym></keys><keys><value>268435472</value></keys><min>-1</min></data><final>true</final>
umod</name><function>count</function><data><keys><umod>places</umod></keys><count>1</count></data><final>true</final>
uaddr</name><function>count</function><data><keys><usym>places`0x10000010</usym></keys><count>1</count></data><final>true</final>
stack</name><function>count</function><data><keys><stack-frames><symbol>vmlinux`*</symbol><module>vmlinux</module><name>*</name>*</stack-frames><truncated>true</truncated></keys><count>1</count></data><final>true</final>
ustack</name><function>count</function><data><keys><ustack-frames><symbol>places`0x*</symbol><module>places</module><offset>0x*</offset></ustack-frames><truncated>true</truncated></keys><count>1</count></data><final>true</final>
 */
