internal import BPFBackend
internal import DSemantics
internal import Symbols

/// The running kernel's symbols for the compiler.
final class KernelSymbols: SymbolCatalog {
  private let search = KallsymsSearch()

  func symbol(_ name: String, module: String?) -> KernelSymbol? {
    guard let found = search.find(name, module: module), let kind = kind(found.letter) else { return nil }
    if found.address == 0, search.hidesAddresses { return nil }
    return KernelSymbol(kind, address: found.address, module: found.module, isPerCPU: isPerCPU(found))
  }

  func hasModule(_ name: String) -> Bool { search.hasModule(name) }

  var limitation: SymbolLimitation? {
    if search.hidesAddresses { return .hiddenAddresses }
    // Every kernel has the first task.
    return search.find("init_task", module: Kallsyms.coreModule) == nil ? .noDataSymbols : nil
  }

  /// The variables that lead to the memory of pages, where the kernel lists them.
  var pageTables: PageTables? {
    guard let directMap = search.find("page_offset_base", module: Kallsyms.coreModule),
      let pages = search.find("vmemmap_base", module: Kallsyms.coreModule), directMap.address != 0
    else { return nil }
    return PageTables(directMap: directMap.address, pages: pages.address)
  }

  private func kind(_ letter: UInt8) -> KernelSymbol.Kind? {
    switch letter | 0x20 {
    case UInt8(ascii: "t"), UInt8(ascii: "w"): .function
    case UInt8(ascii: "d"), UInt8(ascii: "b"), UInt8(ascii: "r"), UInt8(ascii: "v"), UInt8(ascii: "a"): .data
    default: nil
    }
  }

  /// Before 6.15 x86 counts per-CPU variables from 0; elsewhere they lie between two symbols of their own.
  private func isPerCPU(_ found: KallsymsSearch.Found) -> Bool {
    if found.address >> 63 == 0 { return true }
    guard found.module == Kallsyms.coreModule, kind(found.letter) == .data,
      let start = search.find("__per_cpu_start", module: Kallsyms.coreModule),
      let end = search.find("__per_cpu_end", module: Kallsyms.coreModule)
    else { return false }
    return found.address >= start.address && found.address < end.address
  }
}
