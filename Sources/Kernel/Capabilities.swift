/// A right of a process, with the kernel's number (include/uapi/linux/capability.h).
package enum Capability: Int, CaseIterable, Hashable, Sendable {
  case dacOverride = 1
  case dacReadSearch = 2
  case ipcLock = 14
  case sysPtrace = 19
  case sysAdmin = 21
  case sysNice = 23
  case sysResource = 24
  case syslog = 34
  case perfmon = 38
  case bpf = 39

  /// As capabilities(7) spells it.
  package var name: String {
    switch self {
    case .dacOverride: "CAP_DAC_OVERRIDE"
    case .dacReadSearch: "CAP_DAC_READ_SEARCH"
    case .ipcLock: "CAP_IPC_LOCK"
    case .sysPtrace: "CAP_SYS_PTRACE"
    case .sysAdmin: "CAP_SYS_ADMIN"
    case .sysNice: "CAP_SYS_NICE"
    case .sysResource: "CAP_SYS_RESOURCE"
    case .syslog: "CAP_SYSLOG"
    case .perfmon: "CAP_PERFMON"
    case .bpf: "CAP_BPF"
    }
  }
}

extension Capability {
  /// What it is asked for, and so what its lack costs.
  package var purpose: String {
    switch self {
    case .dacOverride: "files of tracefs that root alone may write"
    case .dacReadSearch: "programs and processes of other users"
    case .ipcLock: "buffers beyond the limit of locked memory"
    case .sysPtrace: "symbols of processes of other users"
    case .sysAdmin: "copyout() and copyoutstr(); includes CAP_BPF and CAP_PERFMON"
    case .sysNice: "nothing yet"
    case .sysResource: "more open files than the limit"
    case .syslog: "addresses of the kernel's symbols"
    case .perfmon: "all tracing"
    case .bpf: "all tracing"
    }
  }
}

/// The capabilities of a process: nothing here asks for a user id (providers.md §0).
package struct Capabilities: Hashable, Sendable {
  /// Bit n: capability number n.
  package var bits: UInt64

  package init(bits: UInt64) { self.bits = bits }

  /// The effective set of our process; all if /proc is not there, so that nothing is blamed on what we don't know.
  package static func effective(of system: any System) -> Capabilities {
    guard let status = system.readText(ProcFS.path("self/status")) else { return Capabilities(bits: .max) }
    for line in status.split(separator: "\n") where line.hasPrefix("CapEff:") {
      let digits = line.dropFirst(7).filter { !$0.isWhitespace }
      if let bits = UInt64(digits, radix: 16) { return Capabilities(bits: bits) }
    }
    return Capabilities(bits: .max)
  }

  package func contains(_ capability: Capability) -> Bool {
    bits >> UInt64(capability.rawValue) & 1 == 1
  }

  /// Those of `wanted` that the set lacks.
  package func missing(_ wanted: [Capability]) -> [Capability] { wanted.filter { !contains($0) } }

  /// What everything that traces needs and the set lacks; CAP_SYS_ADMIN includes both, as in the kernel.
  package var missingForTracing: [Capability] {
    contains(.sysAdmin) ? [] : missing([.bpf, .perfmon])
  }
}

/// What the kernel forbids even to root (kernel.md §14).
package enum Lockdown: String, Hashable, Sendable {
  case none, integrity, confidentiality
  /// securityfs is not mounted or not readable.
  case unknown

  /// Reads the mode: the file lists all modes, the current one in brackets.
  package static func current(_ system: any System) -> Lockdown {
    guard let text = system.readText("/sys/kernel/security/lockdown"),
      let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]")
    else { return .unknown }
    return Lockdown(rawValue: String(text[text.index(after: open)..<close])) ?? .unknown
  }
}
