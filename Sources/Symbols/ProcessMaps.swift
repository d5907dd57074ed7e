/// The mappings of a process, as /proc/PID/maps lists them.
///
///     55d0c8a00000-55d0c8a2a000 r-xp 00002000 08:01 1234   /usr/bin/true
package struct ProcessMaps: Sendable {
  private struct Mapping {
    var range: Range<UInt64>
    /// The last component of the path, or `[stack]` and the like; empty for memory without a name.
    var name: String
  }

  private var mappings: [Mapping] = []

  /// Reads a process's mappings; nil if it is gone, or hidden.
  package static func read(pid: Int32) -> ProcessMaps? {
    readWholeFile("/proc/\(pid)/maps").map { ProcessMaps(parsing: $0) }
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
      var name = ""
      if fields.count == 6 {
        let path = fields[5].drop { $0 == UInt8(ascii: " ") }
        let last = path.lastIndex(of: UInt8(ascii: "/")).map { path[($0 + 1)...] } ?? path
        name = String(decoding: last, as: UTF8.self)
      }
      mappings.append(Mapping(range: low..<high, name: name))
    }
  }

  /// The name of the object that an address lies in; nil outside all named ones.
  package func object(at address: UInt64) -> String? {
    mappings.first { $0.range.contains(address) && !$0.name.isEmpty }?.name
  }
}
