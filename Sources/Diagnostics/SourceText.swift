/// A text that the user gave us, with the way to name it in messages.
///
/// Immutable and shared: tokens, syntax nodes and DIF instructions refer to it through `SourceRange`.
public final class SourceText: Sendable {
  /// How the text reached us, which decides how messages introduce it (errors.md §1).
  public enum Origin: Hashable, Sendable {
    /// A script file (`-s`); messages count lines.
    case script(path: String)
    /// The text of a `-n`, `-P`, `-m`, `-f` or `-i` option; messages name the region instead of a line.
    case commandLine
    /// A D library file.
    case library(path: String)
  }

  /// How the text reached us.
  public let origin: Origin
  /// The bytes as given; not necessarily UTF-8.
  public let bytes: [UInt8]
  /// Offsets of the first byte of each line; always starts with 0.
  package let lineStarts: [Int]

  /// Makes a source text of bytes.
  public init(_ bytes: [UInt8], origin: Origin) {
    self.bytes = bytes
    self.origin = origin
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// Makes a source text of a string.
  public convenience init(_ text: String, origin: Origin = .commandLine) {
    self.init(Array(text.utf8), origin: origin)
  }

  /// The line (from 1) and column (from 1, in bytes) of a byte offset.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - lineStarts[low] + 1)
  }

  /// The text of a line (from 1) without its newline.
  package func line(_ number: Int) -> String {
    guard number >= 1, number <= lineStarts.count else { return "" }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end < start { end = start }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// A half-open range of bytes of one source text.
public struct SourceRange: Hashable, Sendable {
  /// The text that the range lies in.
  public let source: SourceText
  /// Offset of the first byte.
  public let start: Int
  /// Offset behind the last byte.
  public let end: Int

  /// Makes a range; `end` is clamped to be at least `start`.
  public init(_ source: SourceText, _ start: Int, _ end: Int) {
    self.source = source
    self.start = start
    self.end = max(start, end)
  }

  /// The smallest range that covers both; they must lie in the same source.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(source, min(start, other.start), max(end, other.end))
  }

  /// The text of the range.
  package var text: String {
    guard start <= source.bytes.count else { return "" }
    return String(decoding: source.bytes[start..<min(end, source.bytes.count)], as: UTF8.self)
  }

  /// The same bytes of the same text.
  public static func == (a: SourceRange, b: SourceRange) -> Bool {
    a.source === b.source && a.start == b.start && a.end == b.end
  }

  /// Hashes identity and offsets.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(source))
    hasher.combine(start)
    hasher.combine(end)
  }
}
