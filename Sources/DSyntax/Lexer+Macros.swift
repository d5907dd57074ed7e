import Diagnostics

/// Macro variables (d-language.md §1.7).
extension Lexer {
  /// A reference such as `$1`, `$$1`, `$target`.
  struct MacroReference {
    enum Name {
      /// Nil: a number beyond any list.
      case operand(Int?)
      case variable(String)
    }

    var name: Name
    /// `$$`: the value is a string.
    var isString: Bool
    /// Bytes of the whole reference.
    var length: Int
  }

  enum MacroError: Error { case undefined }

  /// The reference that begins at a `$`; nil if none does.
  static func macroReference(in bytes: [UInt8], at start: Int) -> MacroReference? {
    var index = start + 1
    let isString = index < bytes.count && bytes[index] == UInt8(ascii: "$")
    if isString { index += 1 }
    let nameStart = index
    guard index < bytes.count else { return nil }
    let isOperand = bytes[index].isDigit
    while index < bytes.count, bytes[index].isDigit || !isOperand && bytes[index].isNameStart { index += 1 }
    guard index > nameStart else { return nil }
    let name = text(bytes[nameStart..<index])
    return MacroReference(
      name: isOperand ? .operand(Int(name)) : .variable(name), isString: isString, length: index - start)
  }

  /// The text of an operand, which counts as referenced from now on; nil if it was not given.
  private mutating func operand(_ number: Int?) -> String? {
    guard let number else { return nil }
    if number == 0 { return options.macros.programName }
    guard number <= options.macros.operands.count else { return nil }
    referencedOperands.insert(number)
    return options.macros.operands[number - 1]
  }

  /// What a reference inside a probe description or a pragma's word stands for.
  mutating func macroText(_ reference: MacroReference) throws(MacroError) -> String {
    switch reference.name {
    case .operand(let number):
      if let value = operand(number) { return value }
      guard options.macros.hasDefaults else { throw .undefined }
      return ""
    case .variable(let name):
      guard let value = options.macros.variables[name] else { throw .undefined }
      return reference.isString ? String(UInt32(truncatingIfNeeded: value)) : String(value)
    }
  }

  /// The token that a macro at the offset stands for; nil if there is none.
  mutating func macro() -> Token? {
    let start = offset
    guard let reference = Self.macroReference(in: bytes, at: start) else { return nil }
    offset += reference.length
    let place = range(start, offset)
    func token(_ kind: Token.Kind, _ issue: Diagnostic? = nil) -> Token {
      Token(kind: kind, start: place.start, end: place.end, issue: issue)
    }
    let zero = Token.Kind.integer(IntegerConstant(0), isNegative: false)
    switch reference.name {
    case .operand(let number):
      guard let value = operand(number) else {
        if options.macros.hasDefaults { return token(reference.isString ? .string([]) : zero) }
        let given = options.macros.operands.count
        return token(
          reference.isString ? .string([]) : zero, .undefinedMacroArgument(place.text, at: place, given: given))
      }
      if reference.isString { return token(.string(unescaped(Array(value.utf8)[...]))) }
      return operandToken(value, at: place)
    case .variable(let name):
      guard let value = options.macros.variables[name] else {
        let hint = Suggestion.hint(for: name, among: options.macros.variables.keys.sorted())
        return token(zero, .undefinedMacroVariable(place.text, at: place, hint: hint))
      }
      if reference.isString { return token(.string(Array(String(UInt32(truncatingIfNeeded: value)).utf8))) }
      return token(.integer(IntegerConstant(value.magnitude), isNegative: value < 0))
    }
  }

  /// An operand as the source text that it stands for: a number, a word, or else a string.
  private func operandToken(_ value: String, at place: SourceRange) -> Token {
    let bytes = Array(value.utf8)
    var token = Token(kind: .string([]), start: place.start, end: place.end)
    let sign = bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+")
    let digits = sign ? bytes[1...] : bytes[...]
    if digits.first?.isDigit == true {
      token.kind = .integer(IntegerConstant(0), isNegative: false)
      if case .value(let number, let isDecimal) = NumberText(digits) {
        let constant = IntegerConstant(number, isDecimal: isDecimal)
        token.kind = .integer(constant, isNegative: bytes.first == UInt8(ascii: "-"))
        if constant.type() == nil { token.issue = .integerWithoutType(number, at: place) }
      } else {
        token.issue = .macroOverflow(place.text, value: value, at: place)
      }
    } else if isIdentifier(bytes) {
      token.kind = Self.wordKind(value)
    } else {
      var content = bytes[...]
      if content.count >= 2, content.first == UInt8(ascii: "\""), content.last == UInt8(ascii: "\"") {
        content = content.dropFirst().dropLast()
      }
      token.kind = .string(unescaped(content))
    }
    return token
  }
}
