/// A path name taken apart by text alone: links are not followed.
struct Path {
  private let bytes: [UInt8]
  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The path without trailing slashes; nil if it is empty or holds nothing else.
  private var trimmed: ArraySlice<UInt8>? {
    bytes.lastIndex { $0 != Self.slash }.map { bytes[...$0] }
  }

  var base: [UInt8] {
    guard let trimmed else { return [bytes.isEmpty ? Self.dot : Self.slash] }
    guard let slash = trimmed.lastIndex(of: Self.slash) else { return Array(trimmed) }
    return Array(trimmed[(slash + 1)...])
  }

  /// Whether nothing follows the last name.
  var endsWithBase: Bool { bytes.last.map { $0 != Self.slash } ?? false }

  var directory: [UInt8] {
    guard let trimmed else { return [bytes.isEmpty ? Self.dot : Self.slash] }
    guard let slash = trimmed.lastIndex(of: Self.slash) else { return [Self.dot] }
    guard let end = trimmed[..<slash].lastIndex(where: { $0 != Self.slash }) else { return [Self.slash] }
    return Array(trimmed[...end])
  }

  /// Without `//`, `/./` and `/../`, from left to right; `..` at the end leaves the slash before it.
  ///
  /// Nothing is known of what lies above the start: the first name of a relative path goes away like any other, and
  /// leaves a slash.
  var cleaned: [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let first = rest.first {
      rest = rest.dropFirst()
      guard first == Self.slash else {
        result.append(first)
        continue
      }
      while true {
        rest = rest.drop { $0 == Self.slash }
        guard rest.starts(with: [Self.dot, Self.slash]) else { break }
        rest = rest.dropFirst(2)
      }
      guard rest.starts(with: [Self.dot, Self.dot]), rest.count == 2 || rest.dropFirst(2).first == Self.slash else {
        result.append(Self.slash)
        if let next = rest.popFirst() { result.append(next) }
        continue
      }
      rest = rest.dropFirst(2)
      result.removeSubrange((result.lastIndex(of: Self.slash) ?? 0)...)
      if rest.isEmpty { result.append(Self.slash) }
    }
    return result
  }
}
