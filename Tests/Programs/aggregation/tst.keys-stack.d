/* Stacks are keys: the same way to a call is one key, beside others and from any clause (builtins.md section 4).
 * OPTIONS: -q        TRIGGER: events 5        LANES: live */
syscall::lseek:entry /pid == $target/ { @k[stack(2), arg0] = max(arg1); @u[ustack(1)] = count(); @n[stack(2)] = count(); }
syscall::lseek:entry /pid == $target/ { @n[stack(2)] = count(); }
END { printa("%k%d %@d\n", @k); printa("%k%@d\n", @u); printa("%k%@d\n", @n); }
/* EXPECT-MATCH

              vmlinux`*
              vmlinux`*
-1 4

              *0x*
5

              vmlinux`*
              vmlinux`*
10

 */
