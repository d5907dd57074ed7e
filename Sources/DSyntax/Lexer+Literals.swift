import Diagnostics

/// Constants: integers, strings, characters (d-language.md §1.4, §1.5).
extension Lexer {
  /// An integer; a floating-point constant is recognised only to be refused.
  mutating func number() -> Token {
    let start = offset
    let isHexadecimal =
      byte() == 0x30 && byte(1).map { $0 | 0x20 } == UInt8(ascii: "x") && byte(2)?.hexadecimalValue != nil
    if isHexadecimal {
      offset += 2
      while byte()?.hexadecimalValue != nil { offset += 1 }
    } else {
      while byte()?.isDigit == true { offset += 1 }
      if skipFraction() { return invalid(from: start, .floatingPoint(at: range(start, offset))) }
    }
    let digits = bytes[start..<offset]
    let (isUnsigned, longs) = skipSuffix()
    let place = range(start, offset)
    var token = Token(kind: .integer(IntegerConstant(0), isNegative: false), start: start, end: offset)
    switch NumberText(digits) {
    case .value(let value, let isDecimal):
      let constant = IntegerConstant(
        value, isDecimal: isDecimal, hasUnsignedSuffix: isUnsigned, longSuffixes: longs)
      token.kind = .integer(constant, isNegative: false)
      if constant.type() == nil { token.issue = .integerWithoutType(value, at: place) }
    case .overflow: token.issue = .integerOverflow(place.text, at: place)
    case .badDigit(let digit): token.issue = .invalidDigit(digit, in: place.text, at: place)
    }
    return token
  }

  /// Skips what makes a number a floating-point constant.
  private mutating func skipFraction() -> Bool {
    let before = offset
    if byte() == UInt8(ascii: "."), byte(1) != UInt8(ascii: ".") {
      offset += 1
      while byte()?.isDigit == true { offset += 1 }
    }
    if byte().map({ $0 | 0x20 }) == UInt8(ascii: "e") {
      let signed = byte(1) == UInt8(ascii: "+") || byte(1) == UInt8(ascii: "-") ? 2 : 1
      if byte(signed)?.isDigit == true {
        offset += signed
        while byte()?.isDigit == true { offset += 1 }
      }
    }
    if byte().map({ $0 | 0x20 }) == UInt8(ascii: "f") { offset += 1 }
    return offset > before
  }

  /// Skips `u`, `l`, `ll` in either order.
  private mutating func skipSuffix() -> (isUnsigned: Bool, longs: Int) {
    var isUnsigned = skip("u")
    var longs = 0
    while longs < 2, skip("l") { longs += 1 }
    if !isUnsigned, longs > 0 { isUnsigned = skip("u") }
    return (isUnsigned, longs)
  }

  private mutating func skip(_ letter: Unicode.Scalar) -> Bool {
    guard let byte = byte(), byte | 0x20 == UInt8(ascii: letter) else { return false }
    offset += 1
    return true
  }

  mutating func string() -> Token {
    let start = offset
    guard let content = quoted(UInt8(ascii: "\"")) else {
      return invalid(from: start, .newlineInString(at: range(start, offset)))
    }
    return Token(kind: .string(unescaped(content)), start: start, end: offset)
  }

  mutating func character() -> Token {
    let start = offset
    guard let content = quoted(UInt8(ascii: "'")) else {
      return invalid(from: start, .newlineInCharacter(at: range(start, offset)))
    }
    let value = unescaped(content, isCharacter: true)
    var token = Token(kind: .character(CharacterConstant(value)), start: start, end: offset)
    if value.isEmpty {
      token.kind = .character(CharacterConstant([0]))
      token.issue = .emptyCharacter(at: range(start, offset))
    } else if value.count > 8 {
      token.kind = .character(CharacterConstant(Array(value.prefix(8))))
      token.issue = .longCharacter(at: range(start, offset))
    }
    return token
  }

  /// The bytes between quotes, the offset then behind the second one; nil if the line ends before it.
  mutating func quoted(_ quote: UInt8) -> ArraySlice<UInt8>? {
    offset += 1
    let start = offset
    while let byte = byte(), !byte.isNewline {
      if byte == quote {
        offset += 1
        return bytes[start..<(offset - 1)]
      }
      offset += 1
      if byte == UInt8(ascii: "\\"), let escaped = self.byte(), !escaped.isNewline { offset += 1 }
    }
    return nil
  }
}
