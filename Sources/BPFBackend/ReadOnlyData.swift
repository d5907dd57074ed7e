/// The constants of all programs of an object, in one frozen map: dispatch tables, probe names, strings.
final class ReadOnlyData {
  private(set) var bytes: [UInt8] = []
  private var strings: [[UInt8]: Int] = [:]

  /// Appends bytes at a multiple of 8 and gives their offset.
  func append(_ data: [UInt8]) -> Int {
    while bytes.count % 8 != 0 { bytes.append(0) }
    let offset = bytes.count
    bytes += data
    return offset
  }

  /// Appends 32-bit words.
  func append(words: [UInt32]) -> Int {
    append(Self.bytes(of: words))
  }

  /// Appends 64-bit words.
  func append(doubleWords: [UInt64]) -> Int {
    append(Self.bytes(of: doubleWords))
  }

  /// Little-endian bytes.
  ///
  /// A plain loop: tables have thousands of words, and are made at every start.
  private static func bytes(of words: [some FixedWidthInteger]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(words.count * (words.first?.bitWidth ?? 0) / 8)
    for word in words {
      var rest = word
      for _ in 0..<word.bitWidth / 8 {
        result.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }
    return result
  }

  /// The offset of a string constant, zero-padded to a multiple of 8 with at least one NUL; equal strings share one.
  func string(_ text: some Collection<UInt8>) -> Int {
    let key = Array(text)
    if let known = strings[key] { return known }
    let offset = append(key + [UInt8](repeating: 0, count: roundUp8(key.count + 1) - key.count))
    strings[key] = offset
    return offset
  }
}
