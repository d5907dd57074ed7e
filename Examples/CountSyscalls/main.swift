import DTrace

// Counts the system calls of the whole machine by command and call, for 5 seconds or as many as are given.
let seconds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5

do {
  let session = Session()
  let program = try session.compile(
    """
    syscall:::entry { @calls[execname, probefunc] = count(); }
    tick-\(seconds)s { exit(0); }
    """)
  try session.enable(program)
  _ = try session.trace(to: 1)
} catch {
  print("CountSyscalls: \(error.message)")
}
