internal import DIF

/// How a conversion prints an integer or a text, as C's printf does it: sign, prefix, precision, padding.
struct NumberFormat {
  var flags: PrintfFormat.Flags
  /// Least number of columns.
  var width: Int
  /// Least number of digits, or greatest number of bytes of a text; nil if none was given.
  var precision: Int?

  /// Nobody means a field of this size; an argument of `*` may ask for any.
  static let widest = 1 << 16

  /// Makes a format; a negative width means `-`, a precision of 0 is none (builtins.md §7).
  init(flags: PrintfFormat.Flags, width: Int, precision: Int?) {
    self.flags = flags
    if width < 0 { self.flags.insert(.left) }
    self.width = Int(min(width.magnitude, UInt(Self.widest)))
    if flags.contains(.pointerWidth), width == 0 { self.width = 16 }
    self.precision = precision.flatMap { $0 > 0 ? min($0, Self.widest) : nil }
  }

  /// `d` and `i`.
  func signed(_ value: Int64, to text: inout TextBuffer) {
    var sign: UInt8?
    if value < 0 {
      sign = UInt8(ascii: "-")
    } else if flags.contains(.plus) {
      sign = UInt8(ascii: "+")
    } else if flags.contains(.space) {
      sign = UInt8(ascii: " ")
    }
    number(value.magnitude, base: 10, prefix: sign.map { [$0] } ?? [], to: &text)
  }

  /// `u`, `o`, `x`, `X` and `p`.
  func unsigned(_ value: UInt64, letter: UInt8, to text: inout TextBuffer) {
    switch letter {
    case UInt8(ascii: "o"): number(value, base: 8, prefix: [], to: &text)
    case UInt8(ascii: "x"), UInt8(ascii: "p"):
      number(value, base: 16, prefix: alternatePrefix(value, "0x"), to: &text)
    case UInt8(ascii: "X"):
      number(value, base: 16, isUpper: true, prefix: alternatePrefix(value, "0X"), to: &text)
    default: number(value, base: 10, prefix: [], to: &text)
    }
  }

  /// `s` and all that print as a text.
  ///
  /// A precision counts bytes, as C's does, but leaves no part of a UTF-8 character.
  func string(_ bytes: some BidirectionalCollection<UInt8>, to text: inout TextBuffer) {
    let isCut = precision.map { $0 < bytes.count } ?? false
    let shown = isCut ? bytes.prefix(precision ?? 0).wholeCharacters : bytes[...]
    let missing = width - shown.count
    if !flags.contains(.left) { text.pad(missing) }
    text.append(contentsOf: shown)
    if flags.contains(.left) { text.pad(missing) }
  }

  private func alternatePrefix(_ value: UInt64, _ prefix: StaticString) -> [UInt8] {
    flags.contains(.alternate) && value != 0 ? Array("\(prefix)".utf8) : []
  }

  private func number(
    _ value: UInt64, base: UInt64, isUpper: Bool = false, prefix: [UInt8], to text: inout TextBuffer
  ) {
    var digits = InlineArray<24, UInt8>(repeating: 0)
    var rest = value
    var count = 0
    repeat {
      let digit = UInt8(truncatingIfNeeded: rest % base)
      digits[count] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: isUpper ? "A" : "a") + digit - 10
      count += 1
      rest /= base
    } while rest != 0
    // An alternate octal number begins with 0, one way or the other.
    if base == 8, flags.contains(.alternate), value != 0, (precision ?? 0) <= count {
      digits[count] = UInt8(ascii: "0")
      count += 1
    }
    var zeros = max(0, (precision ?? 0) - count)
    let isLeft = flags.contains(.left)
    if precision == nil, flags.contains(.zero), !isLeft { zeros = max(0, width - count - prefix.count) }
    let missing = width - prefix.count - zeros - count
    if !isLeft { text.pad(missing) }
    text.append(contentsOf: prefix)
    text.append(repeating: UInt8(ascii: "0"), count: zeros)
    for index in stride(from: count - 1, through: 0, by: -1) { text.append(digits[index]) }
    if isLeft { text.pad(missing) }
  }
}
