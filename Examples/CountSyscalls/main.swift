import DTrace

// Counts the system calls of the whole machine by command and call, for 5 seconds or as many as are given.
let seconds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5

/// One line of the result: the keys side by side, then the count.
func line(_ row: AggregationRow) -> String {
  let keys = row.keys.map { key in
    let text = "\(key)"
    return text + String(repeating: " ", count: max(0, 24 - text.count))
  }
  return keys.joined(separator: " ") + " \(row.value)"
}

do {
  let session = Session()
  let program = try session.compile(
    """
    syscall:::entry { @calls[execname, probefunc] = count(); }
    tick-\(seconds)s { exit(0); }
    """)
  session.enable(program)
  try session.trace { _ in }
  for aggregation in try session.aggregations() where aggregation.name == "calls" {
    for row in aggregation.rows { print(line(row)) }
  }
} catch {
  print("CountSyscalls: \(error.message)")
}
