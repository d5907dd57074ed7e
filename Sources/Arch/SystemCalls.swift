/// A row of a system call table.
package struct SystemCallRow: Hashable, Sendable {
  package var number: UInt32
  /// The name of the ABI: `__NR_` names of asm/unistd.h.
  package var name: String
  /// The kernel's name (`sys_enter_NAME` of tracefs), which the probe carries; differs from `name` for a few.
  package var probe: String
  /// Kernels from 6.1 on may lack it: it came later, or its configuration is often left out.
  package var isOptional: Bool

  init(_ number: UInt32, _ name: String, probe: String? = nil, isOptional: Bool = false) {
    self.number = number
    self.name = name
    self.probe = probe ?? name
    self.isOptional = isOptional
  }
}

/// The system calls of an architecture with its ABIs.
package struct SystemCallTables: Sendable {
  /// The ABI of 64-bit programs; rows in order of numbers.
  package var native: [SystemCallRow]
  /// The ABI of 32-bit programs; rows in order of numbers.
  package var compat: [SystemCallRow]
  /// Rows of `native` that are reached under further numbers (x32: 512 and up), by name.
  package var extended: [SystemCallRow]
  /// The bit that marks a number of the ABI behind `extended`, which shares all other numbers with `native`; 0 if
  /// there is no such ABI.
  package var extendedBit: UInt32
  package var nativeConvention: SystemCallConvention
  package var compatConvention: SystemCallConvention
  /// How to see that a thread is in a 32-bit call.
  package var compatMode: CompatMode
  /// How the kernel names the function of a native call (`__x64_sys_read` in kallsyms): the part before the name.
  package var functionPrefix: String
  /// A file of procfs that exists where the kernel serves 32-bit calls; nil: not known without trying.
  package var compatEvidence: String?

  /// A bit in the thread's `struct thread_info` that is set during a 32-bit call.
  package struct CompatMode: Hashable, Sendable {
    /// The member of `struct thread_info`.
    package var member: String
    package var mask: UInt64
  }
}

extension SystemCallTables {
  /// Calls that never return.
  package static let withoutReturn: Set<String> = ["exit", "exit_group"]
  /// The call at whose return the kernel shows the number -1.
  package static let signalReturn = "rt_sigreturn"
}
