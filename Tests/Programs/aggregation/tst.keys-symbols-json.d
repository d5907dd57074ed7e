/* Keys that are symbols, modules and stacks have the members that records of them have (libxo-output.md sections 2 and 3).
 * OPTIONS: -q -O jsonl        TRIGGER: places        LANES: live
 * WRAP: sh -c '"$@" | sed -n "s/^{.aggregation.: {.timestamp.: [0-9]*, //p"' sh */
BEGIN
{
  @sym[sym((uintptr_t)&`schedule + 1), func(0x10)] = count();
  @mod[mod((uintptr_t)&`schedule), mod(0x10)] = count();
}
syscall::lseek:entry /pid == $target/
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
"name": "sym", "function": "count", "data": [{"keys": [{"sym": "vmlinux`schedule", "object": "vmlinux", "name": "schedule"}, {"sym": "0x10", "offset": "0x10"}], "count": 1}], "final": true}}
"name": "mod", "function": "count", "data": [{"keys": [{"mod": "vmlinux"}, {"mod": "0x10"}], "count": 1}], "final": true}}
"name": "usym", "function": "count", "data": [{"keys": [{"usym": "places`0x10000010"}], "count": 1}, {"keys": [{"usym": "places`0x10002020"}], "count": 1}, {"keys": [{"usym": "0x20000030"}], "count": 1}, {"keys": [{"usym": "0x30000040"}], "count": 1}], "final": true}}
"name": "ufunc", "function": "min", "data": [{"keys": [{"usym": "places`0x10000010"}, {"value": 268435472}], "min": -1}, {"keys": [{"usym": "places`0x10002020"}, {"value": 268443680}], "min": -1}, {"keys": [{"usym": "0x20000030"}, {"value": 536870960}], "min": -1}, {"keys": [{"usym": "0x30000040"}, {"value": 805306432}], "min": -1}], "final": true}}
"name": "umod", "function": "count", "data": [{"keys": [{"umod": "0x20000030"}], "count": 1}, {"keys": [{"umod": "0x30000040"}], "count": 1}, {"keys": [{"umod": "places"}], "count": 2}], "final": true}}
"name": "uaddr", "function": "count", "data": [{"keys": [{"usym": "places`0x10000010"}], "count": 1}, {"keys": [{"usym": "places`0x10002020"}], "count": 1}, {"keys": [{"usym": "0x20000030"}], "count": 1}, {"keys": [{"usym": "0x30000040"}], "count": 1}], "final": true}}
"name": "stack", "function": "count", "data": [{"keys": [{"stack-frames": [{"symbol": "vmlinux`*", "module": "vmlinux", "name": "*"*}], "truncated": true}], "count": 4}], "final": true}}
"name": "ustack", "function": "count", "data": [{"keys": [{"ustack-frames": [{"symbol": "places`0x*", "module": "places", "offset": "0x*"}], "truncated": true}], "count": 4}], "final": true}}
 */
