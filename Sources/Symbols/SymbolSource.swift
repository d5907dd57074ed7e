/// The symbols of the running kernel and of its processes; each table is read when the first address of it is printed.
///
/// One thread.
package final class SymbolSource {
  /// Whether addresses have no other texts than their numbers (`noresolve`).
  private let printsNumbers: Bool
  private let loadKernel: () -> Kallsyms
  private let loadMaps: (Int32) -> ProcessMaps?
  private var kernelTable: Kallsyms?
  /// Maps of the processes that were asked for; nil for one that is gone.
  private var processes: [Int32: ProcessMaps?] = [:]

  /// Makes a source; tests give other tables than the running kernel's.
  package init(
    kernel: @escaping () -> Kallsyms = { Kallsyms.read() },
    maps: @escaping (Int32) -> ProcessMaps? = { ProcessMaps.read(pid: $0) }, printsNumbers: Bool = false
  ) {
    self.printsNumbers = printsNumbers
    loadKernel = kernel
    loadMaps = maps
  }

  /// The kernel's symbols.
  package var kernel: Kallsyms {
    if let kernelTable { return kernelTable }
    let table = loadKernel()
    kernelTable = table
    return table
  }

  /// The symbol of the kernel that an address is shown as; nil if it is shown as a number.
  package func symbol(at address: UInt64) -> Kallsyms.Symbol? { printsNumbers ? nil : kernel.symbol(at: address) }

  /// Where the module of an address begins; nil if it is shown as a number.
  package func moduleStart(at address: UInt64) -> UInt64? { printsNumbers ? nil : kernel.moduleStart(at: address) }

  /// The text of a kernel address: MODULE`SYMBOL+0xOFFSET (builtins.md §5).
  package func text(kernel address: UInt64, hasOffset: Bool = true) -> String {
    guard let symbol = symbol(at: address) else { return Self.hexadecimal(address) }
    let base = "\(symbol.module)`\(symbol.name)"
    let offset = address - symbol.address
    return hasOffset && offset > 0 ? "\(base)+\(Self.hexadecimal(offset))" : base
  }

  /// How the function begins that a tracepoint with several tracers calls: it calls one after the other.
  package static let iterator = "__traceiter_"

  /// Whether an address lies in a BPF program or in what calls one from a tracepoint.
  package func isTracing(kernel address: UInt64) -> Bool {
    guard let symbol = kernel.symbol(at: address) else { return false }
    return symbol.module == "bpf"
      || ["bpf_trace_run", "__bpf_trace_", Self.iterator].contains { symbol.name.hasPrefix($0) }
  }

  /// The module of a kernel address; the address itself if none is known.
  package func module(kernel address: UInt64) -> String {
    symbol(at: address)?.module ?? Self.hexadecimal(address)
  }

  /// The text of an address of a process: its object's name and the address, or only this if the process is gone.
  ///
  /// User symbols are not read yet: an address inside of a symbol has no other text than its beginning.
  package func text(user address: UInt64, pid: Int32, hasOffset: Bool = true) -> String {
    guard let object = maps(of: pid)?.object(at: address) else { return Self.hexadecimal(address) }
    return "\(object)`\(Self.hexadecimal(address))"
  }

  /// The object that an address of a process lies in; the address itself if none is known.
  package func module(user address: UInt64, pid: Int32) -> String {
    maps(of: pid)?.object(at: address) ?? Self.hexadecimal(address)
  }

  /// Where the object of an address of a process begins; nil if it is shown as a number.
  package func moduleStart(user address: UInt64, pid: Int32) -> UInt64? { maps(of: pid)?.objectStart(at: address) }

  /// The mappings of a process; nil if it is gone, or if addresses are shown as numbers.
  private func maps(of pid: Int32) -> ProcessMaps? {
    if printsNumbers { return nil }
    if processes[pid] == nil {
      // A machine has more processes than are worth remembering.
      if processes.count >= 64 { processes.removeAll() }
      processes[pid] = .some(loadMaps(pid))
    }
    return processes[pid] ?? nil
  }

  private static func hexadecimal(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }
}
