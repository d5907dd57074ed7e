internal import Diagnostics

/// Texts of others on a terminal: what they take, and nothing that moves its cursor.
enum TerminalText {
  /// A character that can be shown, and the columns that it takes.
  struct Character {
    var scalar: Unicode.Scalar
    var width: Int
  }

  /// The characters of a text; what is not UTF-8 is U+FFFD, controls and marks of direction are `?`.
  static func characters(_ bytes: [UInt8]) -> [Character] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      if scalar.isHarmfulToTerminals { return Character(scalar: "?", width: 1) }
      return Character(scalar: scalar, width: isWide(scalar.value) ? 2 : 1)
    }
  }

  /// The columns that a text takes, at the most: marks that combine are counted, though they take none.
  static func width(_ characters: some Sequence<Character>) -> Int { characters.reduce(0) { $0 + $1.width } }

  /// As many characters as fit.
  static func prefix(_ characters: [Character], columns: Int) -> ArraySlice<Character> {
    var rest = columns
    return characters.prefix { character in
      rest -= character.width
      return rest >= 0
    }
  }

  /// The rows that a line takes which was printed as it is; nil where that cannot be told.
  static func rows(_ line: [UInt8], columns: Int) -> Int? {
    var column = 0
    var widest = 0
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\t": column = (column / 8 + 1) * 8
      case "\r": column = 0
      case _ where scalar.isHarmfulToTerminals: return nil
      default: column += isWide(scalar.value) ? 2 : 1
      }
      widest = max(widest, column)
    }
    return max(1, (widest + columns - 1) / max(1, columns))
  }

  /// Whether a character takes two columns, on some terminals at least (Unicode Standard Annex 11, and emoji).
  private static func isWide(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x1100 else { return false }
    return wide.contains { $0.contains(scalar) }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23F3, 0x25FD...0x25FE, 0x2600...0x27BF,
    0x2B00...0x2BFF, 0x2E80...0x303E, 0x3040...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18FFF, 0x1AFF0...0x1B2FF,
    0x1F000...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
