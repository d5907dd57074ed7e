/* A timer may interrupt a BPF program, which is then the innermost frame of its stacks.
 * OPTIONS: -q -x extensions        TRIGGER: hammer 500
 * LANES: host vm
 * WRAP: sh -c '"$@" | tr -s " \n" " " | grep -oE "(counted|recorded): bpf.bpf_prog" | sort -u' sh */
syscall::lseek:entry /pid == $target/ { for (this->i = 0; this->i < 1000; this->i++) this->sum += this->i * this->i; }
profile-4999 /pid == $target && arg0/ { n++; @[stack(1)] = count(); }
profile-4999 /pid == $target && arg0 && n <= 100/ { printf(" recorded:"); stack(1); }
END { printa(" counted:%k", @); }
/* EXPECT
counted: bpf`bpf_prog
recorded: bpf`bpf_prog
 */
