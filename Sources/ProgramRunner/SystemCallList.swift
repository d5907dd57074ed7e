import Kernel

/// Compares the system calls that `dtrace -l` shows with the kernel's own list.
///
/// A check rather than a D program: what is expected differs from kernel to kernel, and only the kernel knows it.
package enum SystemCallList {
  /// The name under which the check stands in reports.
  package static let name = "check: system call list"

  /// Runs `dtrace -l -P syscall`: each `sys_enter_NAME` of tracefs must have its entry probe in module `vmlinux`, and no
  /// such probe may lack one.
  package static func check(dtrace: String, timeScale: Int = 1) -> Outcome {
    guard let events = Tracefs.names(in: "events/syscalls") else { return .skipped("tracefs cannot be read") }
    let prefix = "sys_enter_"
    let kernel = Set(events.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
    let result: CommandResult
    do {
      result = try Command(
        dtrace, ["-l", "-P", "syscall"], environment: Command.plainEnvironment, folder: "/",
        timeoutSeconds: 30 * timeScale
      ).run()
    } catch {
      return .failed("\(error)")
    }
    guard result.end == .exited(0) else { return .failed("dtrace -l: \(result.end)\n\(result.errorText)") }
    let rows = result.outputText.split(separator: "\n").dropFirst().map { $0.split(separator: " ") }
    let probes = Set(
      rows.filter { $0.count == 5 && $0[2] == "vmlinux" && $0[4] == "entry" }.map { String($0[3]) })
    let complaints =
      kernel.subtracting(probes).sorted().map { "the kernel's \($0) has no probe" }
      + probes.subtracting(kernel).sorted().map { "the probe \($0) is no call of this kernel" }
    return complaints.isEmpty ? .passed : .failed(complaints.joined(separator: "\n"))
  }
}
