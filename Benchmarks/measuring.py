"""What all measures share: run times of BPF programs, and the start and end of tools and generators."""
import contextlib
import ctypes
import os
import pathlib
import signal
import subprocess
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
TRIGGERS = ROOT / ".build/triggers"

# ---- BPF statistics -------------------------------------------------------------------------------------------------

SYS_BPF = 321  # x86-64
GET_FD_BY_ID, GET_INFO, ENABLE_STATS = 13, 15, 32
libc = ctypes.CDLL(None, use_errno=True)


def bpf(command, attribute):
    buffer = ctypes.create_string_buffer(attribute, 128)
    return libc.syscall(SYS_BPF, command, buffer, 128), buffer.raw


def program_ids(tool):
    """Ids of the BPF programs that a process holds, by themselves or by their links."""
    ids = set()
    folder = f"/proc/{tool.pid}/fdinfo"
    for name in os.listdir(folder):
        # A descriptor may be closed meanwhile.
        with contextlib.suppress(OSError):
            text = pathlib.Path(folder, name).read_text()
            ids.update(int(line.split()[1]) for line in text.splitlines() if line.startswith("prog_id:"))
    return ids


def program_runs(program):
    """(run time in ns, runs) of a program; (0, 0) if it is gone."""
    descriptor, _ = bpf(GET_FD_BY_ID, program.to_bytes(4, "little"))
    if descriptor < 0:
        return 0, 0
    try:
        # struct bpf_prog_info: run_time_ns at 192, run_cnt at 200 (include/uapi/linux/bpf.h).
        info = ctypes.create_string_buffer(232)
        attribute = descriptor.to_bytes(4, "little") + (232).to_bytes(4, "little")
        bpf(GET_INFO, attribute + ctypes.addressof(info).to_bytes(8, "little"))
        return int.from_bytes(info.raw[192:200], "little"), int.from_bytes(info.raw[200:208], "little")
    finally:
        os.close(descriptor)


def runs_of(tool):
    """(run time, runs) of all programs of a tool; others trace this machine, too."""
    pairs = [program_runs(program) for program in program_ids(tool)]
    return sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)


# ---- tools ----------------------------------------------------------------------------------------------------------


def start(command, **more):
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **more)


def finish(process, how=signal.SIGINT):
    """Ends a tool and returns its peak memory in bytes."""
    if process.returncode is not None:
        return 0
    # bpftrace now and then misses the first signal: it looks whether one came, then waits for ever.
    ended = threading.Event()

    def signals():
        while True:
            process.send_signal(how)
            if ended.wait(2):
                return
    thread = threading.Thread(target=signals)
    thread.start()
    if process.stdout:
        process.stdout.read()
    # It stays a zombie until the signals have ended: its number is not another's.
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    ended.set()
    thread.join()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    return usage.ru_maxrss * 1024


def seconds(function):
    begin = time.monotonic()
    function()
    return time.monotonic() - begin


def enable_statistics():
    """Switches the statistics on until this process ends."""
    # The attribute is all zeros: BPF_STATS_RUN_TIME.
    descriptor, _ = bpf(ENABLE_STATS, b"\0" * 4)
    if descriptor < 0:
        raise SystemExit(f"BPF_ENABLE_STATS: {os.strerror(ctypes.get_errno())}")


@contextlib.contextmanager
def generator(*words):
    """A trigger that waits for a newline; its pid is known before it begins."""
    process = subprocess.Popen(
        ["/bin/sh", "-c", 'read x; exec "$@"', "sh", str(TRIGGERS / words[0]), *map(str, words[1:])],
        stdin=subprocess.PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            process.wait()


def run(process):
    """Lets a generator run to its end; (CPU seconds, wall seconds)."""
    begin = time.monotonic()
    process.stdin.write(b"\n")
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    if status != 0:
        raise RuntimeError(f"a generator ended with {status}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - begin


def wait_until_attached(tool, nudge):
    """Waits until a program of a tool has run; `nudge` makes the traced call once."""
    limit = time.monotonic() + 60
    while runs_of(tool)[1] == 0:
        if time.monotonic() > limit or tool.poll() is not None:
            raise RuntimeError(f"{tool.args[0]} did not begin to trace")
        nudge()
        time.sleep(0.001)
    # The rest of its programs, and whatever it does then.
    time.sleep(0.3)


def cpu_seconds(pid):
    """CPU time of a process that runs, to the nanosecond."""
    total = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        total += int(pathlib.Path(f"/proc/{pid}/task/{task}/schedstat").read_text().split()[0])
    return total / 1e9
