internal import Consumer
internal import CSystem
internal import Glibc
internal import Kernel

/// A process that tracing follows: the command of `-c`, which dies with us, or the process of `-p`, which runs on.
final class TargetProcess {
  /// How a process ended, as far as we may know: only of our children there is a status.
  enum End: Equatable {
    case exited(status: CInt)
    case signaled(CInt)
    case unknown
  }

  private enum Origin {
    case created(vg_target)
    case grabbed
  }

  let pid: pid_t
  private(set) var hasEnded = false
  private var origin: Origin
  private let grabbedDescriptor: CInt
  /// Set while the command has begun and is held at a point of its start.
  private var tracee: Tracee?

  /// Creates a process that will run a command, once released.
  ///
  /// To be called by the main thread: the kernel kills the child when the thread that made it ends.
  init(command: String, environmentChanges: [String]) throws(SessionError) {
    let words = commandWords(command)
    guard let path = Self.search(words[0]) else {
      throw .failed("failed to execute \(command): \(KernelError.text(of: ENOENT))")
    }
    guard access(path, X_OK) == 0 else { throw .failed("failed to execute \(command): \(KernelError.text(of: errno))") }
    for change in environmentChanges {
      let parts = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if parts.count == 2 { setenv(parts[0], parts[1], 1) } else { unsetenv(change) }
    }
    var target = vg_target()
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let result = vg_spawn_target(path, &arguments, &target)
    guard result == 0 else { throw .failed("failed to execute \(command): \(KernelError.text(of: -result))") }
    pid = target.pid
    origin = .created(target)
    grabbedDescriptor = -1
  }

  /// Follows a process that runs already.
  init(grabbing pid: pid_t) throws(SessionError) {
    let descriptor = vg_pidfd_open(pid)
    guard descriptor >= 0 else { throw .failed("failed to grab pid \(pid): \(KernelError.text(of: -descriptor))") }
    self.pid = pid
    origin = .grabbed
    grabbedDescriptor = descriptor
  }

  deinit {
    switch origin {
    case .created(var target):
      if hasEnded { vg_close_target(&target) } else { vg_kill_target(&target) }
    case .grabbed: close(grabbedDescriptor)
    }
  }

  /// Readable when the process has ended.
  var descriptor: CInt {
    if case .created(let target) = origin { return target.pidfd }
    return grabbedDescriptor
  }

  /// Lets a created process execute its command, and holds it where its release is to find it.
  ///
  /// For the thread that created it. `isStepping` does without hardware breakpoints.
  func advance(to point: EvaluationPoint, isStepping: Bool = false) throws(SessionError) {
    guard point != .exec, case .created(var target) = origin else { return }
    _ = vg_prepare_target(&target)
    defer { origin = .created(target) }
    do throws(Tracee.Failure) {
      let tracee = try Tracee(seizing: pid, isStepping: isStepping)
      vg_start_target(&target)
      try tracee.waitForExec()
      if losesIdentity { throw Tracee.Failure.refused(EACCES) }
      try tracee.advance(to: point)
      try tracee.hold()
      self.tracee = tracee
    } catch {
      throw failure(error, &target)
    }
    _ = vg_exec_error(&target)
  }

  /// Whether the kernel takes from the command what its file gives, because it is controlled by somebody without a right to.
  private var losesIdentity: Bool {
    if Capabilities.effective(of: LiveSystem()).contains(.sysPtrace) { return false }
    let path = ProcFS.path(of: pid, "exe")
    var status = stat()
    if stat(path, &status) < 0 { return true }
    let changesUser = status.st_mode & S_ISUID != 0 && status.st_uid != geteuid()
    let changesGroup = status.st_mode & (S_ISGID | S_IXGRP) == S_ISGID | S_IXGRP && status.st_gid != getegid()
    return changesUser || changesGroup || getxattr(path, "security.capability", nil, 0) > 0
  }

  /// Why a command could not be taken to a point (errors.md §6).
  private func failure(_ failure: Tracee.Failure, _ target: inout vg_target) -> SessionError {
    switch failure {
    case .ended(let status):
      hasEnded = true
      let error = vg_exec_error(&target)
      if error != 0 { return .failed("failed to execute the command of pid \(pid): \(KernelError.text(of: error))") }
      return .failed(
        "failed to control pid \(pid): "
          + (vg_signaled(status)
            ? "process died from signal \(vg_term_signal(status))"
            : "process exited with status \(vg_exit_status(status))"))
    case .refused(EACCES):
      return .failed("failed to control pid \(pid): process exec'd set-id or unobservable program")
    case .refused(let error):
      let reason = KernelError.text(of: error)
      return .failed("failed to control pid \(pid): \(reason) (evaltime=exec needs no such control)")
    }
  }

  /// Takes a created process to the point where only the execution of its command is missing; to be released soon.
  func prepare() {
    guard tracee == nil, case .created(var target) = origin else { return }
    // A child that has died is seen when its end is collected.
    _ = vg_prepare_target(&target)
    origin = .created(target)
  }

  /// Lets a created process execute its command, or go on with it.
  func release() throws(SessionError) {
    if let tracee {
      self.tracee = nil
      return tracee.detach()
    }
    guard case .created(var target) = origin else { return }
    let result = vg_release_target(&target)
    origin = .created(target)
    if result != 0 {
      hasEnded = true
      throw .failed("failed to execute the command of pid \(pid): \(KernelError.text(of: -result))")
    }
  }

  /// How the process ended, to be asked when `descriptor` is readable; nil if it still runs.
  func collect() -> End? {
    guard !hasEnded else { return .unknown }
    guard case .created = origin else {
      hasEnded = true
      return .unknown
    }
    var status: CInt = 0
    let result = waitpid(pid, &status, WNOHANG)
    if result == 0 || (result < 0 && errno == EINTR) { return nil }
    hasEnded = true
    if result < 0 { return .unknown }
    if vg_signaled(status) { return .signaled(vg_term_signal(status)) }
    return .exited(status: vg_exit_status(status))
  }

  /// The end as what prints it knows it.
  func event(_ end: End) -> ProcessEvent {
    let known: ProcessEvent.End =
      switch end {
      case .exited(let status): .exited(status: status)
      case .signaled(let signal): .signaled(signal: signal)
      case .unknown: .gone
      }
    return ProcessEvent(pid: pid, end: known, message: notice(end))
  }

  /// The notice about an end (errors.md §6).
  func notice(_ end: End) -> String {
    switch end {
    case .exited(let status) where status != 0: "pid \(pid) exited with status \(status)"
    case .signaled(let signal): "pid \(pid) terminated by \(signalName(signal))(\(signal))"
    case .exited, .unknown: "pid \(pid) has exited"
    }
  }

  /// The file that a command names: as execvp finds it.
  private static func search(_ name: String) -> String? {
    if name.utf8.contains(UInt8(ascii: "/")) { return access(name, F_OK) == 0 ? name : nil }
    guard !name.isEmpty else { return nil }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/bin:/usr/bin"
    var found: String?
    for directory in path.split(separator: ":", omittingEmptySubsequences: false) {
      let candidate = (directory.isEmpty ? "." : String(directory)) + "/" + name
      if access(candidate, X_OK) == 0 { return candidate }
      if found == nil, access(candidate, F_OK) == 0 { found = candidate }
    }
    return found
  }
}

/// The name of a signal on Linux ("SIGKILL"), "SIGRT" for real-time ones.
func signalName(_ number: CInt) -> String {
  let names: [String] = [
    "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM", "TERM",
    "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO",
    "PWR", "SYS",
  ]
  let index = Int(number) - 1
  return "SIG" + (names.indices.contains(index) ? names[index] : "RT")
}
