internal import CSystem

/// The mappings of a process, as /proc/PID/maps lists them.
///
///     55d0c8a00000-55d0c8a2a000 r-xp 00002000 08:01 1234   /usr/bin/true
package struct ProcessMaps: Sendable {
  private struct Mapping {
    var range: Range<UInt64>
    var isExecutable: Bool
    /// The place in the file that the mapping begins with.
    var offset: UInt64
    /// The path, or `[stack]` and the like; empty for memory without a name.
    var path: String
  }

  private var mappings: [Mapping] = []

  /// Reads a process's mappings; nil if it is gone, or hidden.
  package static func read(pid: Int32) -> ProcessMaps? {
    readWholeFile(String(cString: vg_proc("\(pid)/maps"))).map { ProcessMaps(parsing: $0) }
  }

  /// Parses the file's bytes; lines of another form are passed over.
  package init(parsing text: [UInt8]) {
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      guard fields.count >= 5 else { continue }
      let ends = fields[0].split(separator: UInt8(ascii: "-"), maxSplits: 1)
      guard ends.count == 2, let low = UInt64(String(decoding: ends[0], as: UTF8.self), radix: 16),
        let high = UInt64(String(decoding: ends[1], as: UTF8.self), radix: 16), low < high
      else { continue }
      let path = fields.count == 6 ? fields[5].drop { $0 == UInt8(ascii: " ") } : []
      mappings.append(
        Mapping(
          range: low..<high, isExecutable: fields[1].contains(UInt8(ascii: "x")),
          offset: UInt64(String(decoding: fields[2], as: UTF8.self), radix: 16) ?? 0,
          path: String(decoding: path, as: UTF8.self)))
    }
  }

  /// The name of the object that an address lies in; nil outside all named ones.
  package func object(at address: UInt64) -> String? {
    guard let path = path(at: address) else { return nil }
    return path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// Where the first mapping of that object begins; nil outside all named ones.
  package func objectStart(at address: UInt64) -> UInt64? {
    guard let path = path(at: address) else { return nil }
    return mappings.first { $0.path == path }?.range.lowerBound
  }

  private func path(at address: UInt64) -> String? {
    mappings.first { $0.range.contains(address) && !$0.path.isEmpty }?.path
  }

  /// Whether there is code at an address.
  package func isExecutable(_ address: UInt64) -> Bool {
    mappings.contains { $0.range.contains(address) && $0.isExecutable }
  }

  /// The files that are mapped from their beginning, with the address of it, in order of addresses.
  package var files: [(path: String, start: UInt64)] {
    mappings.filter { $0.offset == 0 && $0.path.hasPrefix("/") }.map { ($0.path, $0.range.lowerBound) }
  }
}
