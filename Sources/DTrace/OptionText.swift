/// How values of options are written (cli.md §7): numbers as strtoull reads them in base 0, sizes with a suffix of
/// powers of 1024, rates with a unit of time or `hz`.
enum OptionText {
  private static let flags: [(on: String, off: String)] = [
    ("yes", "no"), ("enable", "disable"), ("enabled", "disabled"), ("true", "false"), ("on", "off"), ("set", "unset"),
  ]

  private static let units: [(name: String, nanoseconds: UInt64)] = [
    ("ns", 1), ("nsec", 1), ("us", 1_000), ("usec", 1_000), ("ms", 1_000_000), ("msec", 1_000_000),
    ("s", 1_000_000_000), ("sec", 1_000_000_000), ("m", 60_000_000_000), ("min", 60_000_000_000),
    ("h", 3_600_000_000_000), ("hour", 3_600_000_000_000), ("d", 86_400_000_000_000), ("day", 86_400_000_000_000),
  ]

  /// A flag: nil is the bare name, which switches on; an empty text switches off.
  static func flag(_ text: String?) -> Bool? {
    guard let text else { return true }
    if text.isEmpty { return false }
    let word = text.lowercased()
    for pair in flags {
      if word == pair.on { return true }
      if word == pair.off { return false }
    }
    return parseNumber(text).map { $0 != 0 }
  }

  /// A whole number, decimal, `0x` hexadecimal or `0` octal.
  static func parseNumber(_ text: String) -> UInt64? {
    guard let (value, rest) = leadingNumber(text), rest.isEmpty else { return nil }
    return value
  }

  /// Bytes: a number with an optional suffix k, m, g or t.
  static func parseSize(_ text: String) -> UInt64? {
    guard let (value, rest) = leadingNumber(text) else { return nil }
    let shift: UInt64
    switch rest.lowercased() {
    case "": shift = 0
    case "k": shift = 10
    case "m": shift = 20
    case "g": shift = 30
    case "t": shift = 40
    default: return nil
    }
    let (result, overflow) = value.multipliedReportingOverflow(by: 1 << shift)
    return overflow || result > UInt64(Int64.max) ? nil : result
  }

  /// Nanoseconds: a number of nanoseconds, of another unit, or of firings a second.
  static func parseRate(_ text: String) -> UInt64? {
    guard let (value, rest) = leadingNumber(text) else { return nil }
    if rest.isEmpty { return value }
    let unit = rest.lowercased()
    if unit == "hz" { return value == 0 ? 0 : 1_000_000_000 / value }
    guard let row = units.first(where: { $0.name == unit }) else { return nil }
    let (result, overflow) = value.multipliedReportingOverflow(by: row.nanoseconds)
    return overflow ? nil : result
  }

  private static func leadingNumber(_ text: String) -> (UInt64, Substring)? {
    var digits = Substring(text)
    var radix: UInt64 = 10
    if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
      radix = 16
      digits = digits.dropFirst(2)
    } else if digits.hasPrefix("0") {
      radix = 8
    }
    var value: UInt64 = 0
    var count = 0
    for character in digits {
      guard character.isASCII, let digit = character.hexDigitValue, digit < radix else { break }
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      if overflow || carry { return nil }
      value = sum
      count += 1
    }
    return count == 0 ? nil : (value, digits.dropFirst(count))
  }

  /// Words between blanks.
  @Sendable static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\t" || $0 == "\n" }.map(String.init)
  }

  /// `4m` for 4194304.
  static func size(_ bytes: Int) -> String {
    var value = bytes
    var suffix = 0
    while value != 0, value % 1024 == 0, suffix < 4 {
      value /= 1024
      suffix += 1
    }
    return "\(value)" + ["", "k", "m", "g", "t"][suffix]
  }

  /// `1hz` for 1000000000 nanoseconds.
  static func rate(_ nanoseconds: UInt64) -> String {
    if nanoseconds > 0, nanoseconds <= 1_000_000_000, 1_000_000_000 % nanoseconds == 0 {
      return "\(1_000_000_000 / nanoseconds)hz"
    }
    return "\(nanoseconds)ns"
  }
}
