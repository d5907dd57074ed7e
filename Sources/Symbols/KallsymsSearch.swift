internal import CSystem
internal import Glibc
internal import Synchronization

/// Finds single names in /proc/kallsyms.
///
/// The kernel writes each of some 200,000 lines when it is read: the file is read only as far as a name wants, and once.
/// Nothing is parsed but the lines that have the name.
package final class KallsymsSearch: Sendable {
  /// A line of the file.
  package struct Found: Hashable, Sendable {
    package var address: UInt64
    /// As nm(1) shows it: `T` and `t` code, `D`, `B`, `R` data, `A` absolute ...
    package var letter: UInt8
    /// `vmlinux` for the kernel proper.
    package var module: String
  }

  private struct State {
    var text: [UInt8] = []
    var descriptor: Int32 = -1
    var isComplete = false
  }

  private let path: String
  private let state = Mutex(State())

  package init(path: String = Kallsyms.path) { self.path = path }

  deinit {
    state.withLock { if $0.descriptor >= 0 { close($0.descriptor) } }
  }

  /// The first symbol of a name in the kernel proper, else in the module that was loaded first; or in one module.
  package func find(_ name: String, module: String?) -> Found? {
    guard !name.isEmpty, !name.utf8.contains(where: { $0 <= 0x20 }) else { return nil }
    return state.withLock { state in
      var best: Found?
      search(for: Array(" \(name)".utf8), in: &state) { found in
        if let module {
          guard found.module == module else { return false }
          best = found
          return true
        }
        // Modules are listed after the kernel proper, the one that was loaded last first.
        best = found
        return found.module == Kallsyms.coreModule
      }
      return best
    }
  }

  /// Whether a symbol of the module is listed.
  package func hasModule(_ name: String) -> Bool {
    if name == Kallsyms.coreModule { return true }
    return state.withLock { state in
      readAll(&state)
      return place(of: Array("\t[\(name)]\n".utf8), in: state.text, from: 0) != nil
    }
  }

  /// Whether the kernel hides the addresses: then all of them are 0.
  package var hidesAddresses: Bool {
    state.withLock { state in
      while state.text.count < 1 << 16, !state.isComplete { readMore(&state) }
      return !state.text.split(separator: UInt8(ascii: "\n")).contains { line in
        line.prefix { $0 != 0x20 }.contains { $0 != UInt8(ascii: "0") }
      }
    }
  }

  // MARK: Bytes

  /// Calls `body` with each line whose third word is the one of `needle` (with a blank before), until it says true.
  private func search(for needle: [UInt8], in state: inout State, _ body: (Found) -> Bool) {
    var from = 0
    while true {
      // The byte after the name must have been read too.
      while let start = place(of: needle, in: state.text, from: from), start + needle.count < state.text.count {
        from = start + 1
        let end = state.text[start + needle.count]
        guard end == UInt8(ascii: "\n") || end == UInt8(ascii: "\t"), start >= 2 else { continue }
        if end == UInt8(ascii: "\t"), !state.isComplete { readLine(from: start, &state) }
        if let found = line(around: start, length: needle.count, in: state.text), body(found) { return }
      }
      if state.isComplete { return }
      from = max(from, state.text.count - needle.count)
      readMore(&state)
    }
  }

  /// The line whose name begins after a blank.
  private func line(around blank: Int, length: Int, in text: [UInt8]) -> Found? {
    let start = text[..<blank].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // ADDRESS BLANK LETTER: a module's name in brackets is no symbol.
    guard blank - start >= 3, text[blank - 2] == 0x20,
      let address = UInt64(String(decoding: text[start..<blank - 2], as: UTF8.self), radix: 16)
    else { return nil }
    var module = Kallsyms.coreModule
    let rest = text[(blank + length)...].prefix { $0 != UInt8(ascii: "\n") }
    if let open = rest.firstIndex(of: UInt8(ascii: "[")), let close = rest[open...].firstIndex(of: UInt8(ascii: "]")) {
      module = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
    }
    return Found(address: address, letter: text[blank - 1], module: module)
  }

  private func place(of needle: [UInt8], in text: [UInt8], from: Int) -> Int? {
    text.withUnsafeBytes { text in
      guard let base = text.baseAddress, from < text.count else { return nil }
      return needle.withUnsafeBytes { needle in
        guard let pattern = needle.baseAddress,
          let found = vg_find(base + from, text.count - from, pattern, needle.count)
        else { return nil }
        return found - base
      }
    }
  }

  private func readLine(from start: Int, _ state: inout State) {
    while !state.isComplete, !state.text[start...].contains(UInt8(ascii: "\n")) { readMore(&state) }
  }

  private func readAll(_ state: inout State) { while !state.isComplete { readMore(&state) } }

  /// Reads on; a file that cannot be read is empty.
  private func readMore(_ state: inout State) {
    if state.descriptor < 0 { state.descriptor = open(path, O_RDONLY | O_CLOEXEC) }
    let descriptor = state.descriptor
    guard descriptor >= 0 else {
      state.isComplete = true
      return
    }
    let size = 1 << 18
    let count = withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { room in
      let got = read(descriptor, room.baseAddress, size)
      if got > 0 { state.text.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<got])) }
      return got
    }
    if count > 0 || count < 0 && errno == EINTR { return }
    state.isComplete = true
  }
}
