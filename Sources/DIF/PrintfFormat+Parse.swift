/// Reads the text of a format (builtins.md §7):
/// `%[flags][width][.precision][h|l|ll|L|w]letter`.
extension PrintfFormat {
  /// Why a text is no format.
  public struct ParseError: Error, Hashable, Sendable {
    /// As errors.md gives it ("format conversion #1 is undefined: %q").
    public var message: String
    /// The bytes of the conversion in the format.
    public var range: Range<Int>
  }

  /// Parses the bytes of a format, escapes already replaced.
  /// - Throws: `ParseError` for the first conversion that is malformed or unknown.
  public init(parsing bytes: [UInt8]) throws(ParseError) {
    var reader = FormatReader(bytes: bytes)
    self.init(try reader.pieces())
  }

  /// The conversions that exist, by modifier and letter.
  public static let knownConversions: Set<String> = [
    "a", "A", "c", "C", "d", "e", "E", "f", "g", "G", "hd", "hi", "ho", "hu", "hx", "hX", "i", "I", "k", "lc", "ld",
    "li", "lo", "lu", "ls", "lx", "lX", "lld", "lli", "llo", "llu", "llx", "llX", "Le", "LE", "Lf", "Lg", "LG", "o",
    "p", "P", "s", "S", "T", "u", "wc", "ws", "x", "X", "Y",
  ]
}

extension PrintfFormat.Conversion {
  /// Modifier and letter, as messages name the conversion.
  public var name: String { lengthModifier + String(decoding: [letter], as: UTF8.self) }
}

private struct FormatReader {
  let bytes: [UInt8]
  var position = 0
  var start = 0
  var number = 1

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func pieces() throws(PrintfFormat.ParseError) -> [PrintfFormat.Piece] {
    var pieces: [PrintfFormat.Piece] = []
    var literal: [UInt8] = []
    while let byte = next {
      if byte != UInt8(ascii: "%") {
        literal.append(byte)
        position += 1
        continue
      }
      start = position
      position += 1
      if next == UInt8(ascii: "%") {
        literal.append(byte)
        position += 1
        continue
      }
      if !literal.isEmpty { pieces.append(.literal(literal)) }
      literal = []
      pieces.append(.conversion(try conversion()))
      number += 1
    }
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    return pieces
  }

  private mutating func conversion() throws(PrintfFormat.ParseError) -> PrintfFormat.Conversion {
    var flags: PrintfFormat.Flags = []
    var isAggregation = false
    var width = PrintfFormat.Count.none
    var precision: PrintfFormat.Count?
    var modifier = ""
    // All that stands before the letter may come in any order, as in libdtrace: `%@5d` is `%5@d`.
    scan: while let byte = next {
      switch byte {
      case UInt8(ascii: "0") where width != .none || precision != nil: fallthrough
      case UInt8(ascii: "1")...UInt8(ascii: "9"), UInt8(ascii: "*"):
        if precision == nil {
          width = try count("width", after: width)
        } else {
          precision = try count("precision", after: precision)
        }
        continue scan
      case UInt8(ascii: "."):
        if precision != nil { throw error("has more than one '.' specified") }
        precision = PrintfFormat.Count.none
      case UInt8(ascii: "@"): isAggregation = true
      case UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "w"):
        modifier += String(decoding: [byte], as: UTF8.self)
      default:
        guard let flag = Self.flag(byte) else { break scan }
        // The later of `-` and `0` wins.
        if flag == .left { flags.remove(.zero) }
        if flag == .zero { flags.remove(.left) }
        flags.formUnion(flag)
      }
      position += 1
    }
    if precision == .constant(0) { precision = nil }
    guard let letter = next else { throw error("name expected before end of format string") }
    if letter == UInt8(ascii: "%") { throw error("cannot be combined with other format flags: %%") }
    position += 1
    let conversion = PrintfFormat.Conversion(
      letter, flags: flags, width: width, precision: precision ?? .none, lengthModifier: modifier,
      isAggregation: isAggregation)
    if !PrintfFormat.knownConversions.contains(conversion.name) {
      throw error("is undefined: %\(conversion.name)")
    }
    return conversion
  }

  private static func flag(_ byte: UInt8) -> PrintfFormat.Flags? {
    switch byte {
    case UInt8(ascii: "#"): .alternate
    case UInt8(ascii: "0"): .zero
    case UInt8(ascii: "-"): .left
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: " "): .space
    case UInt8(ascii: "'"): .grouping
    case UInt8(ascii: "?"): .pointerWidth
    default: nil
    }
  }

  /// A width or precision: digits or `*`.
  private mutating func count(
    _ what: String, after earlier: PrintfFormat.Count?
  ) throws(PrintfFormat.ParseError) -> PrintfFormat.Count {
    if next == UInt8(ascii: "*") {
      position += 1
      if earlier == .argument { throw error("has more than one '*' specified for the output \(what)") }
      return .argument
    }
    var value = 0
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      // Wider than any output: clamped, so that no arithmetic on it can overflow.
      value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 1 << 30)
      position += 1
    }
    if next == UInt8(ascii: "$") { throw error("uses unsupported positional format (%n$)") }
    return .constant(value)
  }

  private func error(_ text: String) -> PrintfFormat.ParseError {
    PrintfFormat.ParseError(
      message: "format conversion #\(number) \(text)", range: start..<min(max(position + 1, start + 1), bytes.count))
  }
}
