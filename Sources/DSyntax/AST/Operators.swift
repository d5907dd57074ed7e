/// Operators of one operand.
package enum UnaryOperator: CaseIterable, Hashable, Sendable {
  case preIncrement, preDecrement, postIncrement, postDecrement
  case addressOf, dereference, plus, minus, complement, not

  /// As written, and as messages name it.
  package var text: String {
    switch self {
    case .preIncrement, .postIncrement: "++"
    case .preDecrement, .postDecrement: "--"
    case .addressOf: "&"
    case .dereference: "*"
    case .plus: "+"
    case .minus: "-"
    case .complement: "~"
    case .not: "!"
    }
  }

  package var isPostfix: Bool { self == .postIncrement || self == .postDecrement }
}

/// Operators of two operands that do not assign; the raw value is the text.
package enum BinaryOperator: String, CaseIterable, Hashable, Sendable {
  case logicalOr = "||"
  case logicalXor = "^^"
  case logicalAnd = "&&"
  case or = "|"
  case xor = "^"
  case and = "&"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case shiftLeft = "<<"
  case shiftRight = ">>"
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"

  package var text: String { rawValue }

  /// How tightly the operator binds: 1 (`||`) to 11 (`*`).
  ///
  /// All group left to right.
  package var precedence: Int {
    switch self {
    case .logicalOr: 1
    case .logicalXor: 2
    case .logicalAnd: 3
    case .or: 4
    case .xor: 5
    case .and: 6
    case .equal, .notEqual: 7
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 8
    case .shiftLeft, .shiftRight: 9
    case .add, .subtract: 10
    case .multiply, .divide, .remainder: 11
    }
  }
}

/// Operators that assign; the raw value is the text.
package enum AssignmentOperator: String, CaseIterable, Hashable, Sendable {
  case assign = "="
  case add = "+="
  case subtract = "-="
  case multiply = "*="
  case divide = "/="
  case remainder = "%="
  case and = "&="
  case xor = "^="
  case or = "|="
  case shiftLeft = "<<="
  case shiftRight = ">>="

  package var text: String { rawValue }

  /// The operator that a compound assignment applies; nil for `=`.
  package var operation: BinaryOperator? {
    switch self {
    case .assign: nil
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .remainder: .remainder
    case .and: .and
    case .xor: .xor
    case .or: .or
    case .shiftLeft: .shiftLeft
    case .shiftRight: .shiftRight
    }
  }
}
