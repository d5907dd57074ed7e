internal import BPFBackend
internal import DIF
internal import Diagnostics
internal import Kernel

/// How failures of the lower layers read to the user (errors.md §7).
extension Session {
  /// A failure while loading, attaching or running.
  func failure(_ error: KernelError, _ bound: BoundProgram) -> SessionError {
    switch error {
    case .missingCapabilities(let names, _):
      var providers: [String] = []
      for probe in bound.probes where !providers.contains(probe.description.provider) {
        providers.append(probe.description.provider)
      }
      let wanted = names.map { $0.lowercased() }.joined(separator: ",")
      return .failed(
        "failed to initialize dtrace: DTrace requires additional privileges: \(names.joined(separator: ", ")), for "
          + "provider\(providers.count == 1 ? "" : "s") \(providers.joined(separator: ", ")); run it as root, or grant "
          + "them to the file (setcap \(wanted)+ep)")
    case .rejected(let program, let clause, _, let reason, let log):
      let place = clause.map { "clause \($0 + 1)\(position(of: $0, in: bound))" } ?? "the runtime of \(program)"
      var text = "internal error: the kernel refused the program of \(place): \(reason); please report it, with the D "
      text += "program, the kernel's version and the output of -xdebug"
      if options.isDebugging { text += "\n" + log }
      return .failed(text)
    default:
      return .failed("could not enable tracing: \(error.message)")
    }
  }

  /// A program that the back end cannot translate.
  func failure(_ error: BackendError, _ bound: BoundProgram) -> SessionError {
    let place = error.clause.map { " (clause \($0 + 1)\(position(of: $0, in: bound)))" } ?? ""
    return .failed("could not enable tracing: \(error.message)\(place)")
  }

  /// ` (FILE:LINE)` of a clause, nothing for one of unknown origin.
  private func position(of clause: Int, in bound: BoundProgram) -> String {
    guard bound.program.clauses.indices.contains(clause), let range = bound.program.clauses[clause].range else {
      return ""
    }
    let file =
      switch range.source.origin {
      case .script(let path), .library(let path): path
      case .commandLine: "command line"
      }
    return " (\(file):\(range.source.position(of: range.start).line))"
  }
}
