internal import Glibc

/// What went wrong between us and the kernel, with what the user can do about it.
package enum KernelError: Error, Hashable, Sendable {
  /// A call failed. `attempt` says what for ("attaching to tracepoint sys_enter").
  case failed(attempt: String, call: String, errno: CInt, advice: String?)
  /// The process lacks capabilities that this needs ("CAP_BPF", "CAP_PERFMON").
  case missingCapabilities([String], attempt: String)
  /// The kernel has no such feature (`Feature.name`).
  case unsupported(feature: String, purpose: String)
  /// Our bug that the verifier found: one line of reason; the whole log only for `-xdebug`.
  ///
  /// `clause` is the index of the clause that the instruction was made for, nil if it belongs to none.
  case rejected(program: String, clause: Int?, instruction: Int?, reason: String, log: String)
  /// A record in a ring has an impossible length: memory was damaged.
  case corruptRing(cpu: Int, position: UInt64, length: UInt32)

  /// One line, as errors.md §7 asks: lower case, no full stop, what we tried first.
  package var message: String {
    switch self {
    case .failed(let attempt, let call, let errno, let advice):
      let text = "\(attempt): \(Self.text(of: errno)) (\(call))"
      return advice.map { "\(text); \($0)" } ?? text
    case .missingCapabilities(let names, _):
      return "DTrace requires additional privileges: \(names.joined(separator: ", "))"
    case .unsupported(let feature, let purpose):
      return "this kernel has no \(feature), which is needed for \(purpose)"
    case .rejected(let program, let clause, _, let reason, _):
      let place = clause.map { "clause \($0 + 1)" } ?? "the runtime of \(program)"
      return "the kernel refused the program of \(place): \(reason)"
    case .corruptRing(let cpu, let position, let length):
      return "the buffer of CPU \(cpu) holds a record of impossible length \(length) at position \(position)"
    }
  }

  /// errno of a failed call.
  package var errno: CInt? {
    if case .failed(_, _, let errno, _) = self { return errno }
    return nil
  }

  /// libc's text of an error number.
  package static func text(of errno: CInt) -> String {
    strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
  }

  /// Explains a failed call: a refusal is compared with the capabilities of the process and with the lockdown mode.
  package static func failure(
    of attempt: String, call: String, errno: CInt, system: any System
  ) -> KernelError {
    switch errno {
    case EPERM, EACCES:
      let capabilities = Capabilities.effective(of: system)
      let missing = capabilities.missingForTracing
      if !missing.isEmpty { return .missingCapabilities(missing.map(\.name), attempt: attempt) }
      return .failed(attempt: attempt, call: call, errno: errno, advice: refusalAdvice(call: call, system: system))
    case ENOMEM:
      return .failed(
        attempt: attempt, call: call, errno: errno, advice: "make the buffers smaller (-b, -xaggsize, -xdynvarsize)")
    case EMFILE:
      return .failed(attempt: attempt, call: call, errno: errno, advice: "raise the limit of open files (ulimit -n)")
    case ENOSYS:
      return .failed(
        attempt: attempt, call: call, errno: errno, advice: "this kernel is built without it (CONFIG_BPF_SYSCALL)")
    default:
      return .failed(attempt: attempt, call: call, errno: errno, advice: nil)
    }
  }

  /// Whether a call's result, a negative errno, says that no file is left: then what its log says was not the reason.
  static func isShortOfFiles(_ result: Int) -> Bool { result == -Int(EMFILE) || result == -Int(ENFILE) }

  /// Why a process with all capabilities for tracing is refused.
  private static func refusalAdvice(call: String, system: any System) -> String? {
    switch Lockdown.current(system) {
    case .confidentiality:
      return "the kernel is locked down (lockdown=confidentiality), which forbids reading kernel memory"
    case .integrity:
      return "the kernel is locked down (lockdown=integrity), or a security module forbids it"
    case .none, .unknown:
      break
    }
    if call == "perf_event_open", let level = system.readText(ProcFS.path("sys/kernel/perf_event_paranoid")) {
      return "kernel.perf_event_paranoid is \(level.filter { !$0.isWhitespace })"
    }
    return "a security module, a seccomp filter or the kernel's configuration forbids it"
  }
}
