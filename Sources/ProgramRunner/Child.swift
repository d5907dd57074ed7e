import CSystem
import Glibc

/// A command to run: everything about it is given, nothing inherited but what stands here.
package struct Command: Sendable {
  package var path: String
  package var arguments: [String]
  /// `NAME=VALUE`; the whole environment.
  package var environment: [String]
  /// Working directory; nil: ours.
  package var folder: String?
  package var timeoutSeconds: Int

  package init(
    _ path: String, _ arguments: [String] = [], environment: [String] = Command.plainEnvironment,
    folder: String? = nil, timeoutSeconds: Int = 30
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = Self.withoutRepeats(environment)
    self.folder = folder
    self.timeoutSeconds = timeoutSeconds
  }

  /// Of variables of one name the last, as a shell would have it; getenv() finds the first.
  private static func withoutRepeats(_ variables: [String]) -> [String] {
    var seen = Set<Substring>()
    return variables.reversed().filter { seen.insert($0.prefix { $0 != "=" }).inserted }.reversed()
  }

  /// An environment in which output does not depend on who runs the tests: no colours, no UTF-8 bars, UTC.
  package static let plainEnvironment = [
    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "TERM=dumb", "LC_ALL=C",
    "TZ=UTC",
  ]
}

/// How a command ended and what it wrote.
package struct CommandResult: Sendable {
  package enum End: Equatable, Sendable, CustomStringConvertible {
    case exited(Int32)
    case signalled(Int32)
    /// Killed because its time was over.
    case timedOut
    /// It ended, but something that it left behind kept its output open.
    case leftProcess

    package var description: String {
      switch self {
      case .exited(let status): "exit status \(status)"
      case .signalled(let signal): "signal \(signal)"
      case .timedOut: "killed: its time was over"
      case .leftProcess: "it ended, but a process that it left behind keeps its output open"
      }
    }
  }

  package var end: End
  package var output: [UInt8]
  package var errors: [UInt8]
  package var nanoseconds: UInt64

  package init(end: End, output: [UInt8], errors: [UInt8], nanoseconds: UInt64) {
    self.end = end
    self.output = output
    self.errors = errors
    self.nanoseconds = nanoseconds
  }

  /// Standard output as text; bytes that are not UTF-8 are replaced.
  package var outputText: String { String(decoding: output, as: UTF8.self) }
  package var errorText: String { String(decoding: errors, as: UTF8.self) }
}

/// A command could not be started.
package struct SpawnError: Error, CustomStringConvertible {
  package var description: String
}

extension Command {
  /// Runs the command in a process group of its own, with no standard input, until it ends or its time is over.
  ///
  /// - Throws: `SpawnError` if it cannot be started.
  package func run() throws(SpawnError) -> CommandResult {
    let start = monotonicNanoseconds()
    var child = try RunningCommand(self)
    let end = child.wait(until: start &+ UInt64(timeoutSeconds) &* 1_000_000_000)
    return CommandResult(
      end: end, output: child.output.bytes, errors: child.errors.bytes, nanoseconds: monotonicNanoseconds() &- start)
  }
}

/// One stream of a running command.
private struct Stream {
  /// -1: at its end.
  var descriptor: Int32
  var bytes: [UInt8] = []

  /// Takes what there is; closes the descriptor at the end.
  mutating func drain() {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 || errno != EINTR {
      close(descriptor)
      descriptor = -1
    }
  }
}

/// A process that was started and not yet waited for.
private struct RunningCommand {
  let pid: pid_t
  var output: Stream
  var errors: Stream

  init(_ command: Command) throws(SpawnError) {
    let outputPipe = try Self.makePipe()
    let errorPipe = try Self.makePipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, outputPipe.write, 1)
    posix_spawn_file_actions_adddup2(&actions, errorPipe.write, 2)
    if let folder = command.folder { _ = vg_spawn_add_chdir(&actions, folder) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The test runner may block or ignore signals; the command starts with none blocked or ignored.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var pid: pid_t = 0
    let status = withCStrings([command.path] + command.arguments) { arguments in
      withCStrings(command.environment) { environment in
        posix_spawn(&pid, command.path, &actions, &attributes, arguments, environment)
      }
    }
    close(outputPipe.write)
    close(errorPipe.write)
    guard status == 0 else {
      close(outputPipe.read)
      close(errorPipe.read)
      throw SpawnError(description: "cannot start \(command.path): \(String(cString: strerror(status)))")
    }
    self.pid = pid
    output = Stream(descriptor: outputPipe.read)
    errors = Stream(descriptor: errorPipe.read)
  }

  /// Collects the output until the process has ended or `deadline` (monotonic nanoseconds) has come.
  mutating func wait(until deadline: UInt64) -> CommandResult.End {
    var ended: CommandResult.End?
    var graceEnd: UInt64 = 0
    while ended == nil || output.descriptor >= 0 || errors.descriptor >= 0 {
      let now = monotonicNanoseconds()
      if ended == nil, now >= deadline {
        stop()
        var status: Int32 = 0
        _ = waitpid(pid, &status, 0)
        ended = .timedOut
        graceEnd = now &+ 1_000_000_000
      } else if ended != nil, now >= graceEnd {
        if ended != .timedOut { ended = .leftProcess }
        stop()
        break
      }
      pollOnce(milliseconds: output.descriptor < 0 && errors.descriptor < 0 ? 2 : 20)
      if ended == nil, let end = reap() {
        ended = end
        graceEnd = monotonicNanoseconds() &+ 1_000_000_000
      }
    }
    for descriptor in [output.descriptor, errors.descriptor] where descriptor >= 0 { close(descriptor) }
    return ended ?? .timedOut
  }

  /// Ends the whole group: the command and what it started.
  private func stop() { kill(-pid, SIGKILL) }

  private func reap() -> CommandResult.End? {
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
    let signal = status & 0x7f
    return signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
  }

  private mutating func pollOnce(milliseconds: Int32) {
    var descriptors = [
      pollfd(fd: output.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&descriptors, 2, milliseconds) > 0 else { return }
    if descriptors[0].revents != 0 { output.drain() }
    if descriptors[1].revents != 0 { errors.drain() }
  }

  private static func makePipe() throws(SpawnError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    let status = vg_pipe_cloexec(&ends)
    guard status == 0 else {
      throw SpawnError(description: "cannot make a pipe: \(String(cString: strerror(-status)))")
    }
    return (ends[0], ends[1])
  }
}

/// Calls `body` with a NULL-terminated vector of C strings.
private func withCStrings<R>(
  _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> R
) -> R {
  var vector = texts.map { strdup($0) }
  vector.append(nil)
  defer { for text in vector { free(text) } }
  return vector.withUnsafeMutableBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("a vector with its NULL is never empty") }
    return body(base)
  }
}

/// The monotonic clock in nanoseconds.
package func monotonicNanoseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
}
