package import DIF
internal import Glibc
package import Kernel

/// What panic() and breakpoint() ask of the whole system (builtins.md §3): a letter for the kernel's system request.
package enum SystemRequest: UInt8, Sendable {
  case crash = 0x63  // c
  case debugger = 0x67  // g

  /// What an action asks for; nil for other actions.
  package init?(_ kind: ActionKind) {
    switch kind {
    case .panic: self = .crash
    case .breakpoint: self = .debugger
    default: return nil
    }
  }

  /// Where a request is written.
  package static var triggerPath: String { ProcFS.path("sysrq-trigger") }

  /// Why this kernel would not carry out the request, as far as can be known without asking for it; nil: it would.
  ///
  /// What is switched off for the keyboard alone, as part of `kernel.sysrq` may be, is not off for us.
  package func refusal(system: any System = LiveSystem(), trigger: String = triggerPath) -> String? {
    if let text = system.readText(ProcFS.path("sys/kernel/sysrq")), text.prefix(while: { $0 != "\n" }) == "0" {
      return "system requests are off (kernel.sysrq is 0)"
    }
    if access(trigger, W_OK) != 0 {
      return "system requests cannot be made (\(trigger): \(KernelError.text(of: errno)))"
    }
    if self == .debugger {
      // The request is the kernel's debugger's; without one it would only print a line of help.
      let console = system.readText("/sys/module/kgdboc/parameters/kgdboc") ?? ""
      if console.prefix(while: { $0 != "\n" }).isEmpty { return "no kernel debugger is set up (kgdboc)" }
    }
    return nil
  }

  /// Makes the request.
  func carryOut(trigger: String = triggerPath) throws(ActionError) {
    let descriptor = open(trigger, O_WRONLY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    var letter = rawValue
    guard descriptor >= 0, write(descriptor, &letter, 1) == 1 else {
      throw ActionError(message: "\(trigger): \(KernelError.text(of: errno))")
    }
  }
}
