/// Classes of bytes of D text (d-language.md §1.4).
extension UInt8 {
  var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  var isNewline: Bool { self == 0x0A }
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isOctalDigit: Bool { self >= 0x30 && self <= 0x37 }
  package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// What a C identifier begins with.
  package var isNameStart: Bool { isLetter || self == UInt8(ascii: "_") }
  /// What an identifier begins with: a back-quote too.
  package var isIdentifierStart: Bool { isNameStart || self == UInt8(ascii: "`") }
  package var isIdentifierPart: Bool { isIdentifierStart || isDigit }

  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt8? {
    if isDigit { return self - 0x30 }
    let lower = self | 0x20
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : nil
  }

  /// What a probe description begins with (d-language.md §2).
  var isProbeStart: Bool {
    if isNameStart { return true }
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "$"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "?"),
      UInt8(ascii: "*"), UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"):
      return true
    default: return false
    }
  }

  /// Also `+` and `@`, which are in names of libraries and symbols (`libstdc++.so.6`).
  var isProbePart: Bool {
    isProbeStart || isDigit || self == UInt8(ascii: "`") || self == UInt8(ascii: "+") || self == UInt8(ascii: "@")
  }
}

/// A text of bytes that need not be UTF-8.
func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

/// Whether a text is one identifier of D.
func isIdentifier(_ bytes: [UInt8]) -> Bool {
  guard let first = bytes.first, first.isIdentifierStart else { return false }
  return bytes.allSatisfy(\.isIdentifierPart)
}

/// The bytes that a text between quotes stands for (d-language.md §1.4).
///
/// An unknown escape stays as the two characters; `\'` is known in character constants only.
func unescaped(_ bytes: ArraySlice<UInt8>, isCharacter: Bool = false) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    index += 1
    guard byte == UInt8(ascii: "\\"), index < bytes.endIndex else {
      result.append(byte)
      continue
    }
    let escape = bytes[index]
    index += 1
    switch escape {
    case UInt8(ascii: "a"): result.append(7)
    case UInt8(ascii: "b"): result.append(8)
    case UInt8(ascii: "f"): result.append(12)
    case UInt8(ascii: "n"): result.append(10)
    case UInt8(ascii: "r"): result.append(13)
    case UInt8(ascii: "t"): result.append(9)
    case UInt8(ascii: "v"): result.append(11)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(escape)
    case UInt8(ascii: "'") where isCharacter: result.append(escape)
    case _ where escape.isOctalDigit:
      var value = UInt(escape - 0x30)
      var digits = 1
      while digits < 3, index < bytes.endIndex, bytes[index].isOctalDigit {
        value = value * 8 + UInt(bytes[index] - 0x30)
        index += 1
        digits += 1
      }
      result.append(UInt8(truncatingIfNeeded: value))
    case UInt8(ascii: "x") where index < bytes.endIndex && bytes[index].hexadecimalValue != nil:
      var value: UInt8 = 0
      while index < bytes.endIndex, let digit = bytes[index].hexadecimalValue {
        value = value << 4 | digit
        index += 1
      }
      result.append(value)
    default: result += [UInt8(ascii: "\\"), escape]
    }
  }
  return result
}

/// The text that stands for bytes between quotes, the reverse of `unescaped`.
func escaped(_ bytes: [UInt8], quote: UInt8) -> String {
  var result: [UInt8] = []
  for byte in bytes {
    switch byte {
    case 7: result += Array("\\a".utf8)
    case 8: result += Array("\\b".utf8)
    case 9: result += Array("\\t".utf8)
    case 10: result += Array("\\n".utf8)
    case 11: result += Array("\\v".utf8)
    case 12: result += Array("\\f".utf8)
    case 13: result += Array("\\r".utf8)
    case UInt8(ascii: "\\"), quote: result += [UInt8(ascii: "\\"), byte]
    case 0x20...0x7E: result.append(byte)
    default:
      // Always three digits: a digit may follow.
      result += [UInt8(ascii: "\\"), 0x30 + (byte >> 6), 0x30 + (byte >> 3 & 7), 0x30 + (byte & 7)]
    }
  }
  return text(result)
}

/// A number as `strtoull(text, 0)` reads it: decimal, octal with a leading 0, hexadecimal.
enum NumberText {
  case value(UInt64, isDecimal: Bool)
  case overflow
  /// A byte that is no digit of the base.
  case badDigit(UInt8)

  init(_ bytes: some Collection<UInt8>) {
    var digits = bytes[...]
    var base: UInt64 = 10
    if let first = digits.first, first == 0x30, digits.count > 1 {
      let second = digits[digits.index(after: digits.startIndex)]
      if second | 0x20 == UInt8(ascii: "x") {
        base = 16
        digits = digits.dropFirst(2)
      } else {
        base = 8
        digits = digits.dropFirst()
      }
    }
    guard !digits.isEmpty else {
      self = .badDigit(UInt8(ascii: "x"))
      return
    }
    var value: UInt64 = 0
    var overflow = false
    for byte in digits {
      guard let digit = byte.hexadecimalValue, UInt64(digit) < base else {
        self = .badDigit(byte)
        return
      }
      let product = value.multipliedReportingOverflow(by: base)
      let sum = product.partialValue.addingReportingOverflow(UInt64(digit))
      if product.overflow || sum.overflow { overflow = true }
      value = sum.partialValue
    }
    self = overflow ? .overflow : .value(value, isDecimal: base == 10)
  }
}
