import CTypes
import DIF
import DSyntax
import Diagnostics

/// Assignments, increments, and the variables that they create (d-language.md §5).
extension TypeCheck {
  mutating func assignment(
    _ op: AssignmentOperator, _ target: Expression, _ value: Expression, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    if let operation = op.operation { return try update(operation, op.text, target, value, syntax) }
    let right = try materialized(try self.value(value))
    if right.type.isDynamic { throw .dynamicOperand("=", at: value.range) }
    if right.type.isVoid { throw .incompatibleOperands(.void, "=", .void, at: syntax.range) }
    // A new variable that is given an array of characters keeps their text.
    let left = try self.target(target, "=", newType: right.type.isCharacterArray ? .string : right.type)
    switch left.type.resolved {
    case .array, .function: throw .arrayOperand("=", left.type, at: target.range)
    default: break
    }
    if !CType.isArgumentCompatible(parameter: left.type, argument: right.type, argumentIsZero: right.isZero) {
      throw .incompatibleOperands(left.type, "=", right.type, at: syntax.range)
    }
    let fitted = converted(stringArgument(right, for: left.type), to: left.type)
    return TypedExpression(.assign(left, fitted), left.type, syntax.range)
  }

  private mutating func update(
    _ operation: BinaryOperator, _ text: String, _ target: Expression, _ value: Expression, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    let right = try self.value(value)
    let left = try self.target(target, text, newType: .int64)
    var operand = right
    if left.type.pointee != nil, right.type.isInteger, operation == .add || operation == .subtract {
      // The sum has the scaled operand.
      let sum = try additive(operation.arithmetic, left, right, at: syntax.range, operatorText: text)
      if case .arithmetic(_, _, let scaled) = sum.kind { operand = scaled }
    } else if !left.type.isInteger || !right.type.isInteger {
      let culprit = left.type.isInteger ? value : target
      switch operation {
      case .add, .subtract:
        if left.type.isArray, right.type.isInteger { throw .arrayOperand(text, left.type, at: target.range) }
        throw .incompatibleOperands(left.type, text, right.type, at: syntax.range)
      case .multiply, .divide: throw .notArithmetic(text, operands: true, at: culprit.range)
      default: throw .notIntegral(text, operands: true, at: culprit.range)
      }
    } else {
      if (operation == .divide || operation == .remainder) && right.isZero { throw .divisionByZero(at: syntax.range) }
    }
    return TypedExpression(.update(operation.arithmetic, left, operand), left.type, syntax.range)
  }

  mutating func increment(
    _ op: UnaryOperator, _ operand: Expression, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression {
    let target = try self.target(operand, op.text, newType: .int64)
    if !target.type.isScalar { throw .notScalar(op.text, operands: false, at: operand.range) }
    let step = target.type.pointee == nil ? 1 : try elementSize(target.type, op.text, at: operand.range)
    return TypedExpression(
      .increment(
        target, by: UInt64(step), isDecrement: op == .preDecrement || op == .postDecrement, isPrefix: !op.isPostfix),
      target.type, syntax.range)
  }

  /// What an assignment changes: checked as a place, created if it is a new variable.
  private mutating func target(
    _ syntax: Expression, _ op: String, newType: CType
  ) throws(Diagnostic) -> TypedExpression {
    switch syntax.kind {
    case .identifier(let name):
      if parameters[name.name] == nil, try global(name.name) == nil {
        if BuiltinVariableRow.byName[name.name] != nil { throw .notWritable(op, at: syntax.range) }
        if fixedKind(name.name) == nil && name.scope == nil {
          return try create(name, .global, type: newType, at: syntax.range)
        }
      }
    case .threadLocal(let name) where symbols.threadLocals[name.name] == nil:
      return try create(name, .threadLocal, type: newType, at: syntax.range)
    case .clauseLocal(let name) where symbols.clauseLocals[name.name] == nil:
      return try create(name, .clauseLocal, type: newType, at: syntax.range)
    case .index(let base, let keys):
      if let element = try newElement(base, keys, type: newType, syntax) { return element }
    case .aggregation(let name, _):
      throw .badReference("aggregation", "@\(name.name)", as: "scalar", at: syntax.range)
    default: break
    }
    let place = try value(syntax)
    switch place.kind {
    case .variable(let index):
      // An inline's parameter is no variable, an inline may be one.
      guard isVariable(syntax) else { throw .notLvalue(op, at: syntax.range) }
      _ = index
      return place
    case .element: return place
    case .dereference(let pointer), .bits(let pointer, _):
      guard let isWritable = isWritable(pointer) else { throw .notLvalue(op, at: syntax.range) }
      if !isWritable { throw .notWritable(op, at: syntax.range) }
      return place
    case .builtin, .register: throw .notWritable(op, at: syntax.range)
    default: throw .notLvalue(op, at: syntax.range)
    }
  }

  private func isVariable(_ syntax: Expression) -> Bool {
    switch syntax.kind {
    case .identifier(let name):
      if parameters[name.name] != nil { return false }
      if case .variable? = symbols.globals[name.name] { return true }
      return false
    case .threadLocal, .clauseLocal: return true
    default: return false
    }
  }

  /// Whether stores through a pointer may be tried: the program's own pointers, and casts; nil if it leads to a mere value.
  ///
  /// Built-ins point to the kernel's memory.
  private func isWritable(_ pointer: TypedExpression) -> Bool? {
    switch pointer.kind {
    case .variable, .element, .call, .convert, .integer: return true
    case .reinterpret(let inner):
      // A cast makes any pointer writable; a struct or an array is a variable or what an operator gives.
      guard inner.type.isAggregate || inner.type.isArray else { return true }
      switch inner.kind {
      case .variable, .element: return true
      default: return nil
      }
    case .dereference(let place), .bits(let place, _): return isWritable(place)
    case .arithmetic(_, let a, let b): return a.type.isInteger ? isWritable(b) : isWritable(a)
    case .update, .assign, .increment: return true
    case .comma(_, let last): return isWritable(last)
    case .conditional(_, let a, let b): return (isWritable(a) ?? true) && (isWritable(b) ?? true)
    default: return false
    }
  }

  private mutating func create(
    _ name: Identifier, _ scope: Variable.Scope, type: CType, at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    if size(of: type) == 0 { throw .unknownSize("=", at: range) }
    try checkSize(of: type, name.name, at: range)
    let index = try symbols.addVariable(name.name, scope, type: type, range: range)
    return TypedExpression(.variable(index), type, range)
  }

  /// An element of an array that this assignment creates; nil if the name is known.
  private mutating func newElement(
    _ base: Expression, _ keys: [Expression], type: CType, _ syntax: Expression
  ) throws(Diagnostic) -> TypedExpression? {
    let scope: Variable.Scope
    let name: Identifier
    switch base.kind {
    case .identifier(let identifier):
      let isKnown = try global(identifier.name) != nil
      if parameters[identifier.name] != nil || isKnown
        || BuiltinVariableRow.byName[identifier.name] != nil || fixedKind(identifier.name) != nil
        || identifier.scope != nil
      {
        return nil
      }
      scope = .global
      name = identifier
    case .threadLocal(let identifier):
      if symbols.threadLocals[identifier.name] != nil { return nil }
      scope = .threadLocal
      name = identifier
    default: return nil
    }
    if size(of: type) == 0 { throw .unknownSize("=", at: syntax.range) }
    try checkSize(of: type, name.name, at: syntax.range)
    let tuple = try keyValues(keys)
    // Integer keys compare in 64 bits, so the first use must not narrow later ones; strings by their bytes.
    let types = tuple.map { key -> CType in
      if let integer = key.type.integer { return integer.isSigned ? .int64 : .uint64 }
      return key.type
    }
    let index = try symbols.addVariable(name.name, scope, type: type, keys: types, range: base.range)
    return TypedExpression(
      .element(index, keys: zip(tuple, types).map { converted($0, to: $1) }), type, syntax.range)
  }
}
