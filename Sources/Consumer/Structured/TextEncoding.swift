/// Bytes of others as UTF-8 (libxo-output.md §8): each byte that is not part of valid UTF-8 becomes U+FFFD, and the exact
/// bytes stand beside it in base 64.
enum TextEncoding {
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The bytes as valid UTF-8, and whether some were replaced.
  ///
  /// `forbidsControls`: the control characters that XML 1.0 does not have are replaced too.
  static func utf8(_ bytes: [UInt8], forbidsControls: Bool = false) -> (text: [UInt8], isExact: Bool) {
    if bytes.allSatisfy({ $0 < 0x80 && ($0 >= 0x20 || !forbidsControls || isAllowedControl($0)) }) {
      return (bytes, true)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var isExact = true
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      let isForbidden =
        forbidsControls
        && (length == 1 && bytes[index] < 0x20 && !isAllowedControl(bytes[index])
          || length == 3 && isNonCharacter(bytes, at: index))
      if length == 0 || isForbidden {
        result += replacement
        isExact = false
        index += max(1, length)
      } else {
        result += bytes[index..<index + length]
        index += length
      }
    }
    return (result, isExact)
  }

  /// Tab, newline, carriage return: the last is written as a reference, or a parser would change it.
  private static func isAllowedControl(_ byte: UInt8) -> Bool { byte == 9 || byte == 10 || byte == 13 }

  /// U+FFFE and U+FFFF, which XML excludes.
  private static func isNonCharacter(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
  }

  /// Bytes of the well-formed UTF-8 sequence at a place (Unicode, table 3-7); 0 if there is none.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base 64 with padding (RFC 4648 §4).
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var word: UInt32 = 0
      for (position, byte) in group.enumerated() { word |= UInt32(byte) << UInt32(16 - 8 * position) }
      for position in 0..<4 {
        let isDigit = position <= group.count
        result.append(isDigit ? digits[Int(word >> UInt32(18 - 6 * position) & 63)] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
