/* Stacks are keys: the same way to a call is one key, beside others (builtins.md section 4).
 * OPTIONS: -q        TRIGGER: events 5        LANES: live */
syscall::lseek:entry /pid == $target/ { @k[stack(2), arg0] = max(arg1); @u[ustack(1)] = count(); }
END { printa("%k%d %@d\n", @k); printa("%k%@d\n", @u); }
/* EXPECT-MATCH

              vmlinux`*
              vmlinux`*
-1 4

              *0x*
5

 */
