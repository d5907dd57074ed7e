package import CTypes

/// What the compiler asks of the world outside the text: probes, the kernel's types and symbols, D libraries.
///
/// Each is asked only when a program names something of it, so that a program which does not pays nothing.
package struct CompilerEnvironment {
  package var probes: any ProbeCatalog
  package var types: any TypeCatalog
  package var symbols: any SymbolCatalog
  package var libraries: any LibraryCatalog

  package init(
    probes: any ProbeCatalog, types: any TypeCatalog = NoTypes(), symbols: any SymbolCatalog = NoSymbols(),
    libraries: any LibraryCatalog = NoLibraries()
  ) {
    self.probes = probes
    self.types = types
    self.symbols = symbols
    self.libraries = libraries
  }
}

/// What the compiler asks about the kernel's symbols (d-language.md §6).
package protocol SymbolCatalog: AnyObject, Sendable {
  /// The first symbol of a name: in the kernel proper, then in the modules, or in one module.
  func symbol(_ name: String, module: String?) -> KernelSymbol?
  /// Whether a module is loaded (`vmlinux` is one).
  func hasModule(_ name: String) -> Bool
  /// Why symbols cannot be found on this kernel or with these privileges; nil if they can.
  ///
  /// A kernel built without KALLSYMS_ALL lists functions only.
  var limitation: SymbolLimitation? { get }
}

/// A symbol of the kernel with its place.
package struct KernelSymbol: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case function, data }

  package var kind: Kind
  package var address: UInt64
  /// `vmlinux` for the kernel proper.
  package var module: String
  /// Whether the address is an offset that each CPU adds its own base to.
  package var isPerCPU: Bool

  package init(_ kind: Kind, address: UInt64, module: String, isPerCPU: Bool = false) {
    self.kind = kind
    self.address = address
    self.module = module
    self.isPerCPU = isPerCPU
  }
}

/// Why the kernel's symbols are not to be had.
package enum SymbolLimitation: Hashable, Sendable {
  /// Addresses are hidden: CAP_SYSLOG is missing, or kernel.kptr_restrict is 2.
  case hiddenAddresses
  /// Built without KALLSYMS_ALL.
  case noDataSymbols
}

/// A kernel without symbols.
package final class NoSymbols: SymbolCatalog {
  package init() {}
  package func symbol(_ name: String, module: String?) -> KernelSymbol? { nil }
  package func hasModule(_ name: String) -> Bool { false }
  package var limitation: SymbolLimitation? { .hiddenAddresses }
}
