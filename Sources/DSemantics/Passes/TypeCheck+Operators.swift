import CTypes
import DIF
import DSyntax
import Diagnostics

/// Operators that do not assign (d-language.md §4.4).
extension TypeCheck {
  mutating func unary(
    _ op: UnaryOperator, _ operand: Expression, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    switch op {
    case .preIncrement, .preDecrement, .postIncrement, .postDecrement: return try increment(op, operand, syntax)
    case .addressOf: return try addressOf(operand, syntax)
    case .dereference: return try dereference(try value(operand), at: syntax.range)
    case .not:
      let inner = try value(operand)
      if inner.type.isDynamic { throw .dynamicOperand(op.text, at: operand.range) }
      if !inner.type.isScalar { throw .notScalar("!", operands: false, at: operand.range) }
      if let constant = inner.constant { return TypedExpression(.integer(constant == 0 ? 1 : 0), .int, syntax.range) }
      return TypedExpression(.unary(.not, inner), .int, syntax.range)
    case .complement:
      let inner = try value(operand)
      if !inner.type.isInteger { throw .notIntegral("~", operands: false, at: operand.range) }
      if let constant = inner.constant { return TypedExpression(.integer(~constant), inner.type, syntax.range) }
      return TypedExpression(.unary(.complement, inner), inner.type, syntax.range)
    case .plus, .minus:
      let inner = try value(operand)
      if !inner.type.isInteger { throw .notArithmetic(op.text, operands: false, at: operand.range) }
      if op == .plus { return TypedExpression(inner.kind, inner.type, syntax.range) }
      if let constant = inner.constant { return TypedExpression(.integer(0 &- constant), inner.type, syntax.range) }
      return TypedExpression(.unary(.negate, inner), inner.type, syntax.range)
    }
  }

  /// `*pointer`.
  func dereference(_ pointer: TypedExpression, at range: SourceRange) throws(Diagnostic) -> TypedExpression {
    if pointer.type.isString { return TypedExpression(.dereference(pointer), .char, range) }
    guard let target = pointer.type.element else { throw .dereferenceOfNonPointer(at: pointer.range) }
    if target.isVoid {
      throw .dereferenceOfVoid(at: pointer.range)
    }
    if target.isFunction { throw .dereferenceOfFunction(at: pointer.range) }
    let whole = completed(target)
    if whole.aggregate?.isComplete == false { throw .memberOfIncomplete("*", target.resolved, at: range) }
    return lying(at: decayed(pointer), whole, range)
  }

  mutating func binary(
    _ op: BinaryOperator, _ left: Expression, _ right: Expression, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    for side in [left, right] where isAction(side) { throw .actionOperand(op.text, at: side.range) }
    let a = try value(left)
    let tag = try enumerator(right, comparedWith: a, op)
    let b = if let tag { tag } else { try value(right) }
    for side in [a, b] where side.type.isDynamic { throw .dynamicOperand(op.text, at: side.range) }
    switch op {
    case .logicalAnd: return try logical(.and, a, b, op.text, at: syntax.range)
    case .logicalOr: return try logical(.or, a, b, op.text, at: syntax.range)
    case .logicalXor: return try logical(.xor, a, b, op.text, at: syntax.range)
    case .equal: return try comparison(.equal, a, b, op.text, at: syntax.range)
    case .notEqual: return try comparison(.notEqual, a, b, op.text, at: syntax.range)
    case .less: return try comparison(.less, a, b, op.text, at: syntax.range)
    case .lessOrEqual: return try comparison(.lessOrEqual, a, b, op.text, at: syntax.range)
    case .greater: return try comparison(.greater, a, b, op.text, at: syntax.range)
    case .greaterOrEqual: return try comparison(.greaterOrEqual, a, b, op.text, at: syntax.range)
    case .add: return try additive(.add, a, b, at: syntax.range)
    case .subtract: return try additive(.subtract, a, b, at: syntax.range)
    default: return try arithmetic(op.arithmetic, a, b, op.text, at: syntax.range)
    }
  }

  /// A bare name on the right of a comparison with an enum, if it is one of the enum's own names.
  private func enumerator(
    _ syntax: Expression, comparedWith left: TypedExpression, _ op: BinaryOperator
  ) throws(Diagnostic) -> TypedExpression? {
    guard op.isComparison, let type = left.type.enumeration, case .identifier(let name) = syntax.kind,
      parameters[name.name] == nil, let value = type.enumerators.first(where: { $0.name == name.name })?.value
    else { return nil }
    if let global = symbols.globals[name.name] {
      if case .inline(let index) = global, symbols.inlines[index].type.enumeration === type { return nil }
      throw .ambiguousEnumerator(op.text, name.name, type, kind: kind(of: global), at: syntax.range)
    }
    return TypedExpression(.integer(value), left.type, syntax.range)
  }

  private func kind(of global: SymbolTable.Global) -> String {
    switch global {
    case .variable(let index): symbols.variables[index].isArray ? "associative array" : "scalar"
    case .inline(let index): symbols.inlines[index].parameters == nil ? "scalar" : "associative array"
    }
  }

  private func logical(
    _ operation: TypedExpression.Logical, _ a: TypedExpression, _ b: TypedExpression, _ text: String,
    at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    for side in [a, b] where !side.type.isScalar { throw .notScalar(text, operands: true, at: side.range) }
    if let x = a.constant, let y = b.constant {
      return TypedExpression(.integer(FoldConstants.logical(operation, x, y) ? 1 : 0), .int, range)
    }
    // The right side of a decided && or || is never evaluated.
    if let x = a.constant, operation != .xor, (x != 0) == (operation == .or) {
      return TypedExpression(.integer(operation == .or ? 1 : 0), .int, range)
    }
    return TypedExpression(.logical(operation, a, b), .int, range)
  }

  private func comparison(
    _ comparison: TypedExpression.Comparison, _ a: TypedExpression, _ b: TypedExpression, _ text: String,
    at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    var sides = (a, b)
    if a.type.isInteger && b.type.isInteger {
      if let x = a.constant, let y = b.constant {
        let isSigned = CType.promoted(a.type, b.type).isSigned
        let value = FoldConstants.compare(comparison, x, y, isSigned: isSigned)
        return TypedExpression(.integer(value ? 1 : 0), .int, range)
      }
    } else if a.type.isString || b.type.isString {
      // A string that is compared with NULL is compared with the empty one, which is what NULL reads as.
      if a.isZero { sides.0 = TypedExpression(.string([]), .string, a.range) }
      if b.isZero { sides.1 = TypedExpression(.string([]), .string, b.range) }
      guard sides.0.type.isStringCompatible && sides.1.type.isStringCompatible else {
        throw .incompatibleOperands(a.type, text, b.type, at: range)
      }
      sides = (stringArgument(sides.0, for: .string), stringArgument(sides.1, for: .string))
    } else if !CType.isPointerCompatible(a.type, b.type, leftIsZero: a.isZero, rightIsZero: b.isZero) {
      throw .incompatibleOperands(a.type, text, b.type, at: range)
    }
    return TypedExpression(.compare(comparison, sides.0, sides.1), .int, range)
  }

  /// `+` and `-`, of integers, pointers and strings.
  func additive(
    _ operation: TypedExpression.Arithmetic, _ a: TypedExpression, _ b: TypedExpression, at range: SourceRange,
    operatorText: String? = nil
  ) throws(Diagnostic) -> TypedExpression {
    let text = operatorText ?? (operation == .add ? "+" : "-")
    if a.type.isInteger && b.type.isInteger { return try arithmetic(operation, a, b, text, at: range) }
    let left = decayed(a)
    let right = decayed(b)
    let leftIsAddress = left.type.pointee != nil || left.type.isString
    let rightIsAddress = right.type.pointee != nil || right.type.isString
    if leftIsAddress && right.type.isInteger {
      let offset = try scaled(right, by: left.type, text, at: range)
      return TypedExpression(.arithmetic(operation, left, offset), left.type, range)
    }
    if left.type.isInteger && rightIsAddress && operation == .add {
      let offset = try scaled(left, by: right.type, text, at: range)
      return TypedExpression(.arithmetic(.add, offset, right), right.type, range)
    }
    guard leftIsAddress && rightIsAddress && operation == .subtract,
      CType.isPointerCompatible(left.type, right.type)
    else { throw .incompatibleOperands(a.type, text, b.type, at: range) }
    let size = try elementSize(left.type, text, at: range)
    let ptrdiff = model(at: range).ptrdiff
    let distance = TypedExpression(.arithmetic(.subtract, left, right), ptrdiff, range)
    if size == 1 { return distance }
    let unit = TypedExpression(.integer(UInt64(size)), ptrdiff, range)
    return TypedExpression(.arithmetic(.divide, distance, unit), ptrdiff, range)
  }

  /// Bytes of what a pointer points to; a string is made of bytes.
  func elementSize(_ pointer: CType, _ text: String, at range: SourceRange) throws(Diagnostic) -> Int {
    if pointer.isString { return 1 }
    let size = pointer.element.map { self.size(of: $0) } ?? 0
    if size == 0 { throw .unknownSize(text, at: range) }
    return size
  }

  private func scaled(
    _ offset: TypedExpression, by pointer: CType, _ text: String, at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    let size = try elementSize(pointer, text, at: range)
    if size == 1 { return offset }
    if let constant = offset.constant {
      return TypedExpression(.integer(constant &* UInt64(size)), .long, offset.range)
    }
    let unit = TypedExpression(.integer(UInt64(size)), .long, offset.range)
    return TypedExpression(.arithmetic(.multiply, offset, unit), .long, offset.range)
  }

  /// An operator on integers only.
  func arithmetic(
    _ operation: TypedExpression.Arithmetic, _ a: TypedExpression, _ b: TypedExpression, _ text: String,
    at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    for side in [a, b] where !side.type.isInteger {
      switch operation {
      case .add, .subtract, .multiply, .divide: throw .notArithmetic(text, operands: true, at: side.range)
      default: throw .notIntegral(text, operands: true, at: side.range)
      }
    }
    let isShift = operation == .shiftLeft || operation == .shiftRight
    let type = isShift ? a.type : CType.promoted(a.type, b.type)
    if (operation == .divide || operation == .remainder) && b.isZero { throw .divisionByZero(at: range) }
    if let x = a.constant, let y = b.constant,
      let value = FoldConstants.arithmetic(operation, x, y, isSigned: type.isSigned)
    {
      return TypedExpression(.integer(value), type, range)
    }
    return TypedExpression(.arithmetic(operation, a, b), type, range)
  }

  mutating func conditional(
    _ condition: Expression, _ then: Expression, _ otherwise: Expression, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    for side in [then, otherwise] where isAction(side) { throw .actionInConditional(at: side.range) }
    if let isThere = isInKernel(condition) { return try value(isThere ? then : otherwise) }
    let test = try value(condition)
    if !test.type.isScalar { throw .conditionNotScalar(at: condition.range) }
    var a = try value(then)
    var b = try value(otherwise)
    for side in [a, b] where side.type.isDynamic { throw .dynamicOperand("?:", at: side.range) }
    let type: CType
    if a.type.isInteger && b.type.isInteger {
      type = CType.promoted(a.type, b.type)
    } else if a.type.isVoid && b.type.isVoid {
      type = .void
    } else if a.type.isString || b.type.isString {
      if a.isZero { a = TypedExpression(.string([]), .string, a.range) }
      if b.isZero { b = TypedExpression(.string([]), .string, b.range) }
      guard a.type.isStringCompatible && b.type.isStringCompatible else {
        throw .incompatibleBranches(at: syntax.range)
      }
      a = try stringOf(a, at: a.range)
      b = try stringOf(b, at: b.range)
      type = .string
    } else if a.type.isAggregate && CType.isCompatible(a.type, b.type) {
      type = completed(a.type)
    } else if CType.isPointerCompatible(a.type, b.type, leftIsZero: a.isZero, rightIsZero: b.isZero) {
      a = decayed(a)
      b = decayed(b)
      type = a.type.isInteger || (a.type.pointee?.isVoid ?? false) && !b.type.isInteger ? b.type : a.type
    } else {
      throw .incompatibleBranches(at: syntax.range)
    }
    if let known = test.constant, type.isInteger, let value = (known != 0 ? a : b).constant {
      return TypedExpression(.integer(value), type, syntax.range)
    }
    return TypedExpression(.conditional(test, a, b), type, syntax.range)
  }
}

extension BinaryOperator {
  fileprivate var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }

  /// The operation of the operators that are neither comparisons nor logical.
  var arithmetic: TypedExpression.Arithmetic {
    switch self {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .remainder: .remainder
    case .and: .and
    case .or: .or
    case .xor: .xor
    case .shiftLeft: .shiftLeft
    case .shiftRight: .shiftRight
    default: preconditionFailure("no arithmetic operator: \(rawValue)")
    }
  }
}
