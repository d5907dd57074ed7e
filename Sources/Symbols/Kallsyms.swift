internal import CSystem
internal import Glibc

/// The kernel's symbols, as /proc/kallsyms lists them.
///
///     ffffffff81000000 T _text
///     ffffffffc0a12340 t ext4_mount	[ext4]
///
/// Kept as an array of addresses in order beside the file's own bytes: a name is made only when it is asked for.
package struct Kallsyms: Sendable {
  /// A symbol with the module that it belongs to.
  package struct Symbol: Hashable, Sendable {
    package var name: String
    /// `vmlinux` for the kernel proper.
    package var module: String
    /// The address at which the symbol begins.
    package var address: UInt64
  }

  private struct Entry {
    var address: UInt64
    /// Where the name begins in `text`.
    var name: UInt32
    /// Bytes of the name.
    var length: UInt16
    /// Index into `modules`.
    var module: UInt16
  }

  private var text: [UInt8]
  private var entries: [Entry] = []
  /// Names of modules; the first is the kernel proper.
  private(set) var modules = ["vmlinux"]
  /// The lowest symbol of each module.
  private var moduleStarts: [UInt64] = [.max]

  /// The name under which the kernel proper prints.
  package static let coreModule = "vmlinux"

  /// Whether nothing is known: without CAP_SYSLOG the kernel shows no addresses (kernel.kptr_restrict).
  package var isEmpty: Bool { entries.isEmpty }

  /// The number of symbols.
  package var count: Int { entries.count }

  /// The file that lists the running kernel's symbols.
  static var path: String { String(cString: vg_proc("kallsyms")) }

  /// Reads the running kernel's symbols; empty if they cannot be read.
  package static func read(_ path: String = path) -> Kallsyms {
    Kallsyms(parsing: readWholeFile(path) ?? [])
  }

  /// Parses the file's bytes; lines of another form are passed over.
  package init(parsing text: [UInt8]) {
    self.text = text
    entries.reserveCapacity(text.count / 44)
    var numbers: [[UInt8]: UInt16] = [:]
    text.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let line = Self.line(of: bytes, from: start)
        addLine(line, of: bytes, &numbers)
        start = line.upperBound + 1
      }
    }
    // Modules follow the kernel proper and some arrive in any order; of two symbols of one address the first one stays
    // first, so that the kernel's own preference is kept.
    if !isSorted {
      let order = entries.indices.sorted { (entries[$0].address, $0) < (entries[$1].address, $1) }
      entries = order.map { entries[$0] }
    }
  }

  private var isSorted: Bool {
    for index in entries.indices.dropFirst() where entries[index].address < entries[index - 1].address { return false }
    return true
  }

  /// The bytes from `start` up to a newline or the end.
  private static func line(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
    guard let base = bytes.baseAddress, let found = memchr(base + start, 10, bytes.count - start) else {
      return start..<bytes.count
    }
    return start..<(UnsafeRawPointer(found) - UnsafeRawPointer(base))
  }

  private mutating func addLine(
    _ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ modules: inout [[UInt8]: UInt16]
  ) {
    var index = line.lowerBound
    var address: UInt64 = 0
    while index < line.upperBound {
      let digit = Self.hexadecimal(bytes[index])
      if digit > 15 { break }
      address = address << 4 | UInt64(digit)
      index += 1
    }
    let digits = index - line.lowerBound
    // `ADDRESS TYPE NAME`: absolute symbols and the per-CPU offsets among the low addresses are no places of code.
    guard digits >= 1, digits <= 16, address >> 63 == 1, index + 3 < line.upperBound,
      bytes[index] == Self.blank, bytes[index + 2] == Self.blank, bytes[index + 1] | 0x20 != Self.absolute
    else { return }
    let start = index + 3
    var end = start
    while end < line.upperBound, bytes[end] > Self.blank { end += 1 }
    guard end > start, end - start <= Int(UInt16.max), let position = UInt32(exactly: start) else { return }
    let module =
      end == line.upperBound ? 0 : moduleNumber(UnsafeBufferPointer(rebasing: bytes[end..<line.upperBound]), &modules)
    moduleStarts[Int(module)] = min(moduleStarts[Int(module)], address)
    entries.append(Entry(address: address, name: position, length: UInt16(end - start), module: module))
  }

  /// The number of the module in `\t[NAME]`; 0 if there is none.
  private mutating func moduleNumber(
    _ rest: UnsafeBufferPointer<UInt8>, _ known: inout [[UInt8]: UInt16]
  ) -> UInt16 {
    guard let open = rest.firstIndex(of: UInt8(ascii: "[")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "]")), close > open + 1
    else { return 0 }
    let name = [UInt8](rest[(open + 1)..<close])
    if let number = known[name] { return number }
    guard let number = UInt16(exactly: modules.count) else { return 0 }
    known[name] = number
    modules.append(String(decoding: name, as: UTF8.self))
    moduleStarts.append(.max)
    return number
  }

  private static let blank: UInt8 = 0x20
  /// The letter of absolute symbols.
  private static let absolute: UInt8 = 0x61

  /// The value of a hexadecimal digit; above 15 for other bytes.
  private static func hexadecimal(_ byte: UInt8) -> UInt8 {
    let number = byte &- 0x30
    if number < 10 { return number }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : 0xFF
  }

  /// The symbol that an address lies in: the last one at or before it; nil below the first, or too far behind the last.
  package func symbol(at address: UInt64) -> Symbol? {
    guard let index = index(of: address) else { return nil }
    let entry = entries[index]
    // The list has no sizes. A gap of this size is one between modules, or the end of all.
    guard address - entry.address < 1 << 24 else { return nil }
    let name = text[Int(entry.name)..<Int(entry.name) + Int(entry.length)]
    return Symbol(
      name: String(decoding: name, as: UTF8.self), module: modules[Int(entry.module)], address: entry.address)
  }

  /// The first symbol at the highest address that is not above the given one.
  private func index(of address: UInt64) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var index = low - 1
    while index > 0, entries[index - 1].address == entries[index].address { index -= 1 }
    return index
  }

  /// Where the first symbol of a name begins, up to the next symbol; nil if there is none.
  package func code(of name: String) -> Range<UInt64>? {
    let name = Array(name.utf8)
    let first = entries.firstIndex { entry in
      Int(entry.length) == name.count && text[Int(entry.name)..<Int(entry.name) + name.count].elementsEqual(name)
    }
    guard let first else { return nil }
    let start = entries[first].address
    let next = entries[first...].first { $0.address > start }
    return next.map { start..<$0.address }
  }

  /// The lowest symbol of the module that an address lies in, which stands for the module in keys.
  package func moduleStart(at address: UInt64) -> UInt64? {
    guard let index = index(of: address), address - entries[index].address < 1 << 24 else { return nil }
    return moduleStarts[Int(entries[index].module)]
  }
}

/// All bytes of a file of any size; nil if it cannot be read.
func readWholeFile(_ path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  // Files of /proc have no size, and give a page at a time.
  let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
  defer { room.deallocate() }
  while true {
    let count = read(descriptor, room.baseAddress, room.count)
    if count < 0 {
      if errno == EINTR { continue }
      return nil
    }
    if count == 0 { return bytes }
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<count]))
  }
}
