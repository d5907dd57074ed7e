import Diagnostics

/// A lexical unit: what it is and the bytes it was read from.
struct Token {
  enum Kind: Equatable {
    case endOfInput
    case identifier(String)
    case keyword(Keyword)
    /// `@name`; a lone `@` has the name `_`.
    case aggregation(String)
    /// `isNegative` only if it came from a macro argument that began with `-`.
    case integer(IntegerConstant, isNegative: Bool)
    case string([UInt8])
    case character(CharacterConstant)
    /// A probe description, its text not yet taken apart; only at the outermost level.
    case probeDescription
    case punctuator(Punctuator)
    /// A `/` that closes a predicate.
    case endOfPredicate
    /// What no token begins with, or is malformed beyond use: `issue` says why.
    case invalid
  }

  var kind: Kind
  var start: Int
  var end: Int
  /// What is wrong with it; reported when the parser takes the token.
  var issue: Diagnostic?

  func `is`(_ punctuator: Punctuator) -> Bool { kind == .punctuator(punctuator) }
  func `is`(_ keyword: Keyword) -> Bool { kind == .keyword(keyword) }

  /// The name of an identifier token.
  var identifier: String? {
    if case .identifier(let name) = kind { return name }
    return nil
  }
}

/// The reserved words; the raw value is the word.
enum Keyword: String, CaseIterable {
  case auto, `break`, `case`, char, const, `continue`, counter, `default`, `do`, double, `else`, `enum`, extern, float
  case `for`, goto, `if`, `import`, inline, int, long, offsetof, probe, provider, register, restrict, `return`
  case `self`, short, signed, sizeof, `static`, string, stringof, `struct`, `switch`, this, translator, typedef, union
  case unsigned, userland, void, volatile, `while`, xlate

  /// All by their text: the synthesized look-up compares with each in turn.
  static let byText = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// Whether the word is a keyword at the outermost level too, where all others are probe descriptions.
  var isProgramLevel: Bool {
    switch self {
    case .auto, .char, .const, .counter, .double, .enum, .extern, .float, .import, .inline, .int, .long, .provider,
      .register, .restrict, .`self`, .short, .signed, .static, .string, .struct, .this, .translator, .typedef, .union,
      .unsigned, .void, .volatile, .userland:
      true
    default: false
    }
  }
}

/// Operators and separators; the raw value is the text.
enum Punctuator: String, CaseIterable {
  case plus = "+"
  case minus = "-"
  case star = "*"
  case slash = "/"
  case percent = "%"
  case increment = "++"
  case decrement = "--"
  case ampersand = "&"
  case bar = "|"
  case caret = "^"
  case tilde = "~"
  case shiftLeft = "<<"
  case shiftRight = ">>"
  case not = "!"
  case logicalAnd = "&&"
  case logicalOr = "||"
  case logicalXor = "^^"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "=="
  case notEqual = "!="
  case question = "?"
  case colon = ":"
  case assign = "="
  case multiplyAssign = "*="
  case divideAssign = "/="
  case remainderAssign = "%="
  case addAssign = "+="
  case subtractAssign = "-="
  case shiftLeftAssign = "<<="
  case shiftRightAssign = ">>="
  case andAssign = "&="
  case xorAssign = "^="
  case orAssign = "|="
  case dot = "."
  case arrow = "->"
  case openParenthesis = "("
  case closeParenthesis = ")"
  case openBracket = "["
  case closeBracket = "]"
  case openBrace = "{"
  case closeBrace = "}"
  case comma = ","
  case semicolon = ";"
  case ellipsis = "..."

  /// All, the longest first, grouped by their first byte.
  static let byFirstByte: [UInt8: [(bytes: [UInt8], punctuator: Punctuator)]] = {
    var table: [UInt8: [(bytes: [UInt8], punctuator: Punctuator)]] = [:]
    for punctuator in allCases.sorted(by: { $0.rawValue.utf8.count > $1.rawValue.utf8.count }) {
      let bytes = Array(punctuator.rawValue.utf8)
      table[bytes[0], default: []].append((bytes, punctuator))
    }
    return table
  }()

  /// The operator of two operands that the text stands for.
  var binaryOperator: BinaryOperator? { BinaryOperator(rawValue: rawValue) }
  /// The assignment that the text stands for.
  var assignmentOperator: AssignmentOperator? { AssignmentOperator(rawValue: rawValue) }

  /// The operator that the text stands for before an operand.
  var prefixOperator: UnaryOperator? {
    switch self {
    case .increment: .preIncrement
    case .decrement: .preDecrement
    case .ampersand: .addressOf
    case .star: .dereference
    case .plus: .plus
    case .minus: .minus
    case .tilde: .complement
    case .not: .not
    default: nil
    }
  }
}
