"""The measures of printing, aggregating and speculating, each beside bpftrace with the same work."""
import subprocess
import time

from measuring import ROOT, cpu_seconds, finish, generator, libc, run, runs_of, start, wait_until_attached

SYS_LSEEK, SYS_FACCESSAT = 8, 269  # x86-64

# A line of two integers and a path.
LINES = {
    "dtrace": r'syscall::faccessat:entry /pid == GENERATOR/ { printf("%d %d %s\n", arg2, tid, copyinstr(arg1)); }',
    "bpftrace": r'tracepoint:syscalls:sys_enter_faccessat /pid == GENERATOR/ '
                r'{ printf("%d %d %s\n", args->mode, tid, str(args->filename)); }'}

LATENCY = {
    "dtrace": """syscall::lseek:entry /pid == GENERATOR/ { self->t = timestamp; }
        syscall::lseek:return /self->t/ { @ = quantize(timestamp - self->t); self->t = 0; }""",
    "bpftrace": """tracepoint:syscalls:sys_enter_lseek /pid == GENERATOR/ { @t[tid] = nsecs; }
        tracepoint:syscalls:sys_exit_lseek /@t[tid]/ { @ = hist(nsecs - @t[tid]); delete(@t[tid]); }"""}

PATHS = {
    "dtrace": "syscall::faccessat:entry /pid == GENERATOR/ { @[copyinstr(arg1)] = count(); }",
    "bpftrace": "tracepoint:syscalls:sys_enter_faccessat /pid == GENERATOR/ { @[str(args->filename)] = count(); }"}

# Whether a call is shown is known when it returns. bpftrace has no speculations: its scripts keep what they might print
# in maps.
SPECULATION = {
    "dtrace": r"""
        syscall::faccessat:entry /pid == GENERATOR/ {
          self->shown = arg2 & 1; self->s = speculation();
          speculate(self->s); printf("%d %d %s\n", arg2, tid, copyinstr(arg1)); }
        syscall::faccessat:return /self->s && self->shown/ { commit(self->s); self->s = 0; }
        syscall::faccessat:return /self->s/ { discard(self->s); self->s = 0; }""",
    "bpftrace": r"""
        tracepoint:syscalls:sys_enter_faccessat /pid == GENERATOR/ {
          @mode[tid] = args->mode; @path[tid] = str(args->filename); }
        tracepoint:syscalls:sys_exit_faccessat /@mode[tid]/ {
          if (@mode[tid] & 1) { printf("%d %d %s\n", @mode[tid], tid, @path[tid]); }
          delete(@mode[tid]); delete(@path[tid]); }"""}

CALLS = """accept accept4 access bind brk chdir chmod clock_nanosleep close connect dup dup2 epoll_wait execve exit_group
    fchmod fcntl fork fstatfs fsync ftruncate futex getcwd getdents64 getpid ioctl kill listen lseek mkdir mmap mprotect
    munmap nanosleep open openat pipe2 poll pread64 read readlink recvfrom rename rmdir sendto socket statfs unlink wait4
    write""".split()
FIFTY = {
    "dtrace": "\n".join(
        f'syscall::{name}:entry /pid == GENERATOR/ {{ printf("{name} %d %d\\n", pid, tid); }}' for name in CALLS),
    "bpftrace": "\n".join(
        f'tracepoint:syscalls:sys_enter_{name} /pid == GENERATOR/ {{ printf("{name} %d %d\\n", pid, tid); }}'
        for name in CALLS)}

TABLE_TARGETS = {
    "line_cost_ns": ("ratio", 1 / 10), "line_rate": ("times", 10), "cpu_s_per_million_lines": ("ratio", 1 / 8),
    "latency_ns": ("ratio", 0.45), "path_count_ns": ("ratio", 0.8), "speculation_ns": ("ratio", 1 / 3),
    "fifty_clauses_s": ("ratio", 1 / 20),
}


def nudge():
    """One call of each kind that the measures trace; Python's own os.access makes another."""
    libc.syscall(SYS_FACCESSAT, -1, b"", 0)
    libc.syscall(SYS_LSEEK, -1, 0, 0)


class Table:
    """Needs of its subclass: `dtrace`, `runs`, `heavy`, `alternate`."""
    measures = ("lines", "line_rate", "latency", "path_count", "speculation", "fifty_clauses")

    def command(self, tool, scripts, process):
        script = scripts[tool].replace("GENERATOR", str(process.pid))
        return [self.dtrace, "-qn", script] if tool == "dtrace" else ["bpftrace", "-e", script]

    def both(self, function):
        return {tool: lambda tool=tool: function(tool) for tool in ("dtrace", "bpftrace")}

    def print_lines(self, tool, scripts, *words):
        """Runs a generator of paths with its lines printed into a file; what that took, and how many lines came."""
        output = ROOT / ".build/bench/lines"
        output.parent.mkdir(parents=True, exist_ok=True)
        with generator("paths", *words) as process, open(output, "wb") as file:
            peer = subprocess.Popen(
                self.command(tool, scripts, process), stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.DEVNULL)
            try:
                wait_until_attached(peer, nudge)
                begin_cpu, (begin_time, _) = cpu_seconds(peer.pid), runs_of(peer)
                generator_cpu, wall = run(process)
                end_time, _ = runs_of(peer)
                # What is still in the buffers; a tool that is behind takes as long as it takes.
                size = -1
                while size != output.stat().st_size:
                    size = output.stat().st_size
                    time.sleep(0.3)
                tool_cpu = cpu_seconds(peer.pid) - begin_cpu
            finally:
                finish(peer)
        lines = sum(line.endswith(b".so\n") for line in open(output, "rb"))
        output.unlink()
        return {"lines": lines, "generator_cpu": generator_cpu, "tool_cpu": tool_cpu, "wall": wall,
                "bpf_time": end_time - begin_time}

    # 50,000 calls a second in bursts of 5 ms: what each costs the program that makes it, over an untraced call, and the
    # tool.
    def lines(self):
        events = 100_000
        words = (events, 250, 5000)

        def once(tool):
            with generator("paths", *words) as process:
                alone, _ = run(process)
            result = self.print_lines(tool, LINES, *words)
            if result["lines"] != events:
                raise RuntimeError(f"{tool} printed {result['lines']} of {events} lines")
            return {"line_cost_ns": (result["generator_cpu"] - alone) / events * 1e9,
                    "cpu_s_per_million_lines": result["tool_cpu"] / events * 1e6}
        self.alternate("lines", self.runs // 2, self.both(once))

    # The highest rate, sustained for two seconds, of which no line is missing: from as fast as it goes downwards.
    def line_rate(self):
        def once(tool):
            rate = {"dtrace": 4_000_000, "bpftrace": 400_000}[tool]
            while rate > 1000:
                events = 2 * rate
                result = self.print_lines(tool, LINES, events, rate // 1000, 1000)
                if result["lines"] == events:
                    # A tool may slow the generator down so much that it never comes to the rate.
                    return events / result["wall"]
                rate = int(rate / 1.1)
            return 0
        self.alternate("line_rate", min(3, self.heavy), self.both(once))

    def bpf_time(self, scripts, *words):
        """Measures the run time of BPF programs by the event, with the output thrown away."""
        def once(tool):
            events = int(words[1])
            with generator(*words) as process:
                peer = start(self.command(tool, scripts, process))
                try:
                    wait_until_attached(peer, nudge)
                    begin, _ = runs_of(peer)
                    run(process)
                    end, _ = runs_of(peer)
                finally:
                    finish(peer)
            return (end - begin) / events
        return self.both(once)

    # Entry and return of 300,000 calls, with a variable of the thread between them.
    def latency(self):
        self.alternate("latency_ns", self.runs, self.bpf_time(LATENCY, "events", 300_000))

    # 300,000 calls with 64 different paths.
    def path_count(self):
        self.alternate("path_count_ns", self.runs, self.bpf_time(PATHS, "paths", 300_000, 0, 0, 64))

    # 50,000 calls a second, every second one of which is printed.
    def speculation(self):
        events = 100_000

        def once(tool):
            result = self.print_lines(tool, SPECULATION, events, 250, 5000)
            if result["lines"] != events // 2:
                raise RuntimeError(f"{tool} printed {result['lines']} of {events // 2} lines")
            return result["bpf_time"] / events
        self.alternate("speculation_ns", self.runs // 2, self.both(once))

    # From exec of the tool to its first line; the traced process makes one of the calls each millisecond.
    def fifty_clauses(self):
        def once(tool):
            with generator("sleeps", 1, 120000) as process:
                process.stdin.write(b"\n")
                process.stdin.flush()
                begin = time.monotonic()
                peer = start(self.command(tool, FIFTY, process))
                try:
                    while not (line := peer.stdout.readline()).startswith(b"nanosleep "):
                        if not line:
                            raise RuntimeError(f"{tool} printed nothing")
                    first = time.monotonic() - begin
                finally:
                    finish(peer)
                return first
        self.alternate("fifty_clauses_s", self.heavy, self.both(once))
