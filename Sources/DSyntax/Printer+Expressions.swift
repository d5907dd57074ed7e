extension Printer {
  /// How tightly an expression binds; an operand that binds less tightly than its place needs gets parentheses.
  enum Binding: Comparable {
    case comma
    case assignment
    case conditional
    /// The precedence of `BinaryOperator`.
    case binary(Int)
    case cast
    case unary
    case postfix
  }

  static func binding(_ expression: Expression) -> Binding {
    switch expression.kind {
    case .comma: .comma
    case .assignment: .assignment
    case .conditional: .conditional
    case .binary(let operation, _, _): .binary(operation.precedence)
    case .cast: .cast
    case .unary(let operation, _): operation.isPostfix ? .postfix : .unary
    case .sizeOfExpression, .sizeOfType, .stringOf: .unary
    default: .postfix
    }
  }

  static func text(_ expression: Expression, _ needed: Binding) -> String {
    let bare = bareText(expression)
    return binding(expression) < needed ? "(\(bare))" : bare
  }

  private static func list(_ expressions: [Expression]) -> String {
    expressions.map { text($0, .assignment) }.joined(separator: ", ")
  }

  private static func bareText(_ expression: Expression) -> String {
    switch expression.kind {
    case .identifier(let name): return name.name
    case .threadLocal(let name): return "self->\(name.name)"
    case .clauseLocal(let name): return "this->\(name.name)"
    case .aggregation(let name, let keys):
      return "@\(name.name)" + (keys.map { "[\(list($0))]" } ?? "")
    case .integer(let constant): return text(constant)
    case .string(let bytes): return "\"\(escaped(bytes, quote: UInt8(ascii: "\"")))\""
    case .character(let constant): return "'\(escaped(constant.bytes, quote: UInt8(ascii: "'")))'"
    case .call(let base, let arguments): return "\(baseText(base))(\(list(arguments)))"
    case .index(let base, let keys): return "\(baseText(base))[\(list(keys))]"
    case .member(let base, let name, let throughPointer):
      return "\(baseText(base))\(throughPointer ? "->" : ".")\(name.name)"
    case .unary(let operation, let operand): return unaryText(operation, operand)
    case .binary(let operation, let left, let right):
      // A blank behind the operator: `a / *b` must not begin a comment.
      let precedence = operation.precedence
      return "\(text(left, .binary(precedence))) \(operation.text) \(text(right, .binary(precedence + 1)))"
    case .assignment(let operation, let left, let right):
      return "\(text(left, .unary)) \(operation.text) \(text(right, .assignment))"
    case .conditional(let condition, let then, let otherwise):
      return "\(text(condition, .binary(0))) ? \(text(then, .comma)) : \(text(otherwise, .conditional))"
    case .comma(let left, let right): return "\(text(left, .comma)), \(text(right, .assignment))"
    case .cast(let type, let operand): return "(\(text(of: type)))\(text(operand, .cast))"
    case .sizeOfExpression(let operand): return "sizeof \(text(operand, .unary))"
    case .sizeOfType(let type): return "sizeof (\(text(of: type)))"
    case .stringOf(let operand): return "stringof \(text(operand, .unary))"
    case .offsetOf(let type, let member): return "offsetof(\(text(of: type)), \(member.name))"
    case .translate(let type, let operand): return "xlate <\(text(of: type))>(\(text(operand, .comma)))"
    }
  }

  /// What stands before `[`, `(`, `.` or `->`.
  private static func baseText(_ base: Expression) -> String {
    switch base.kind {
    // Bare, these would take the bracket or the arrow as part of themselves.
    case .aggregation(_, keys: nil): return "(\(bareText(base)))"
    case .identifier(let name) where name.name == "self" || name.name == "this": return "(\(name.name))"
    default: return text(base, .postfix)
    }
  }

  private static func unaryText(_ operation: UnaryOperator, _ operand: Expression) -> String {
    if operation.isPostfix { return text(operand, .postfix) + operation.text }
    let isStep = operation == .preIncrement || operation == .preDecrement
    let inner = text(operand, isStep ? .unary : .cast)
    // `- -x` and `& &x` must not become other operators.
    let isAmbiguous = inner.first.map { operation.text.contains($0) } ?? false
    return operation.text + (isAmbiguous ? " " : "") + inner
  }

  private static func text(_ constant: IntegerConstant) -> String {
    let digits = constant.isDecimal ? String(constant.value) : "0x" + String(constant.value, radix: 16)
    return digits + (constant.hasUnsignedSuffix ? "u" : "") + String(repeating: "l", count: constant.longSuffixes)
  }
}
