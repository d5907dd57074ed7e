import CTypes
import DIF
import DSyntax
import Diagnostics

/// Resolves names and types of expressions: syntax in, typed trees out (d-language.md §4 and §5).
///
/// New variables come into being at their first assignment, in `symbols`.
struct TypeCheck {
  var symbols: SymbolTable
  let options: CompilerOptions
  let environment: CompilerEnvironment
  /// The clause that is being compiled; nil outside of one.
  var context: ClauseContext?
  /// How many interfaces are being expanded whose own attributes count: translators, and inlines that a pragma names.
  var interfaceDepth = 0
  /// What the parameters of the inline stand for whose body is being checked.
  var parameters: [String: TypedExpression] = [:]
  /// How many inlines are being expanded within each other.
  var inlineDepth = 0
  /// How many expressions are being checked within each other.
  var depth = 0
  /// The user functions that are being expanded within each other.
  var functionsUnderWay: [String] = []
  /// How many inlines this statement expanded: an inline that names another twice doubles its size, so that a few lines
  /// could make an expression without end.
  var expansions = 0
  /// How many translations of this statement wait in variables of the compiler's.
  var translations = 0
  /// What the names of the compiler's variables begin with in the object of a translator's member: their values may not
  /// get in the way of those of the object around it.
  var temporaryPrefix = ""
  /// Structs and unions whose members are being read: they have no definition yet.
  var defining: Set<SymbolTable.Tag> = []
  /// Whether the specifiers read last said `userland`, which the declarator's pointers take over.
  var userland = false

  var stringSize: Int { options.stringSize }

  /// The data model of a text: the program's, but D libraries speak of the kernel and keep its model.
  func model(at range: SourceRange) -> DataModel {
    if case .library = range.source.origin { .lp64 } else { options.dataModel }
  }

  /// A variable of the compiler's for a value that is used more than once.
  mutating func temporary(_ name: String, type: CType) throws(Diagnostic) -> Int {
    try symbols.compilerVariable(temporaryPrefix + name, type: type)
  }

  /// Checks an expression whose value is used.
  mutating func value(_ syntax: Expression) throws(Diagnostic) -> TypedExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= options.nestingLimit else {
      throw Diagnostic(
        .D_UNKNOWN, syntax.range,
        "an expression that nests more than \(options.nestingLimit) levels deep is not supported")
    }
    return try checkedValue(syntax)
  }

  private mutating func checkedValue(_ syntax: Expression) throws(Diagnostic) -> TypedExpression {
    switch syntax.kind {
    case .identifier(let name): return try identifier(name, syntax)
    case .threadLocal(let name): return try scoped(name, .threadLocal, syntax)
    case .clauseLocal(let name): return try scoped(name, .clauseLocal, syntax)
    case .aggregation(let name, _):
      throw .badReference("aggregation", "@\(name.name)", as: "scalar", at: syntax.range)
    case .integer(let constant): return try integer(constant, syntax)
    case .string(let bytes): return TypedExpression(.string(bytes), .string, syntax.range)
    case .character(let constant):
      let type = constant.isLongLong ? CType.longLong : CType.int
      return TypedExpression(.integer(UInt64(bitPattern: constant.value)), type, syntax.range)
    case .call(let function, let arguments): return try call(function, arguments, syntax)
    case .index(let base, let keys): return try index(base, keys, syntax)
    case .member(let base, let name, let throughPointer): return try member(base, name, throughPointer, syntax)
    case .unary(let op, let operand): return try unary(op, operand, syntax)
    case .binary(let op, let left, let right): return try binary(op, left, right, syntax)
    case .assignment(let op, let target, let value): return try assignment(op, target, value, syntax)
    case .conditional(let condition, let then, let otherwise):
      return try conditional(condition, then, otherwise, syntax)
    case .comma(let left, let right):
      for side in [left, right] where isAction(side) { throw .actionOperand(",", at: side.range) }
      let first = try value(left)
      let second = try value(right)
      return TypedExpression(.comma(first, second), second.type, syntax.range)
    case .cast(let type, let operand):
      return try cast(try value(operand), to: try self.type(of: type), at: syntax.range)
    case .sizeOfType(let type): return try sizeOf(try self.type(of: type), at: syntax.range)
    case .sizeOfExpression(let operand): return try sizeOf(operand, syntax)
    case .stringOf(let operand): return try stringOf(try value(operand), at: syntax.range)
    case .offsetOf(let type, let name): return try offsetOf(type, name, syntax)
    case .translate(let type, let operand): return try translate(type, operand, syntax)
    }
  }

  /// Checks an expression whose value decides something.
  mutating func condition(_ syntax: Expression) throws(Diagnostic) -> TypedExpression {
    if case .aggregation = syntax.kind { throw .predicateNotScalar(at: syntax.range) }
    if isAction(syntax) { throw .predicateNotScalar(at: syntax.range) }
    let result = try value(syntax)
    if !result.type.isScalar { throw .predicateNotScalar(at: syntax.range) }
    return result
  }

  /// Checks the condition of an `if`, which is an operand of `&&`.
  mutating func ifCondition(_ syntax: Expression) throws(Diagnostic) -> TypedExpression {
    if isAction(syntax) { throw .actionInConditional(at: syntax.range) }
    let result = try value(syntax)
    if !result.type.isScalar { throw .notScalar("&&", operands: true, at: syntax.range) }
    return result
  }

  /// Whether an expression is the call of an action, which only a statement may be.
  func isAction(_ syntax: Expression) -> Bool {
    guard case .call(let function, _) = syntax.kind, case .identifier(let name) = function.kind else { return false }
    return symbols.globals[name.name] == nil && ActionRow.byName[name.name] != nil
  }

  private func integer(_ constant: IntegerConstant, _ syntax: Expression) throws(Diagnostic) -> TypedExpression {
    let type: CType
    let model = model(at: syntax.range)
    switch constant.type(longBits: 8 * model.long.size) {
    case .int?: type = .int
    case .unsignedInt?: type = .unsignedInt
    case .long?: type = .integer(model.long)
    case .unsignedLong?: type = .integer(model.unsignedLong)
    case .longLong?: type = .longLong
    case .unsignedLongLong?: type = .unsignedLongLong
    case nil: throw .constantTooBig(constant.value, at: syntax.range)
    }
    return TypedExpression(.integer(constant.value), type, syntax.range)
  }
}

// Conversions.
extension TypeCheck {
  /// A value made to fit a scalar type, as in an assignment: no code where it fits already.
  func converted(_ value: TypedExpression, to type: CType) -> TypedExpression {
    guard let integer = type.integer, value.type.isScalar else { return value }
    if let constant = value.constant {
      return TypedExpression(.integer(integer.normalized(constant)), type, value.range)
    }
    if value.isNormalized(for: type) { return value }
    return TypedExpression(.convert(value), type, value.range)
  }

  /// `(type)value`.
  func cast(_ value: TypedExpression, to type: CType, at range: SourceRange) throws(Diagnostic) -> TypedExpression {
    if case .module? = (type.pointee ?? type).aggregate?.origin {
      try rely(on: .kernel, "type", "\(type)", at: range)
    }
    if type.isVoid { return TypedExpression(.reinterpret(value), type, range) }
    if type.isString { return try stringOf(value, at: range, castTo: type) }
    if type.isScalar && value.type.isScalar {
      guard let integer = type.integer else {
        let address = addressed(value, at: range)
        if let constant = address.constant { return TypedExpression(.integer(constant), type, range) }
        return TypedExpression(.reinterpret(address), type, range)
      }
      // As in C, arithmetic of 32 bits wraps before its result widens; smaller operands would be int there.
      let isWrapping = integer.size == 8 && value.type.integer?.size == 4 && !value.isNormalized
      if let constant = value.constant {
        let narrowed = isWrapping ? value.type.integer?.normalized(constant) ?? constant : constant
        return TypedExpression(.integer(integer.normalized(narrowed)), type, range)
      }
      if isWrapping {
        return TypedExpression(.reinterpret(TypedExpression(.convert(value), value.type, range)), type, range)
      }
      if value.isNormalized(for: type) { return TypedExpression(.reinterpret(value), type, range) }
      return TypedExpression(.convert(value), type, range)
    }
    if type.pointee != nil && (value.type.isPointerLike || value.type.isString) {
      return TypedExpression(.reinterpret(value), type, range)
    }
    if CType.isCompatible(type, value.type) { return TypedExpression(.reinterpret(value), type, range) }
    throw .invalidCast(value.type, type, at: range)
  }

  /// An integer that is taken for an address: in a 32-bit program one of 32 bits has no sign.
  ///
  /// A wider one keeps its bits: `arg0` may be the address of a 64-bit process or of the kernel.
  func addressed(_ value: TypedExpression, at range: SourceRange) -> TypedExpression {
    let model = model(at: range)
    guard model.isNarrow, let integer = value.type.integer, integer.size <= 4 else { return value }
    return converted(value, to: model.uintptr)
  }

  /// `stringof value`: the bytes at an address as a string.
  func stringOf(
    _ value: TypedExpression, at range: SourceRange, castTo type: CType? = nil
  ) throws(Diagnostic) -> TypedExpression {
    if value.type.isString { return TypedExpression(value.kind, .string, range) }
    guard value.type.isScalar || value.type.isStringCompatible else {
      if let type { throw .invalidCast(value.type, type, at: range) }
      throw .stringOfType(value.type, at: range)
    }
    if value.type.isUserlandPointer || value.liesInUserSpace {
      return TypedExpression(.call(.copyinstr, [decayed(value)]), .string, range)
    }
    return TypedExpression(.reinterpret(value), .string, range)
  }

  /// A string as an array of characters: cut to the array's length, or with zeros behind.
  mutating func characters(
    of value: TypedExpression, as type: CType, at range: SourceRange
  ) throws(Diagnostic) -> TypedExpression {
    let count = UInt64(size(of: type))
    func number(_ value: UInt64) -> TypedExpression { TypedExpression(.integer(value), .size, range) }
    let text = TypedExpression(.call(.substr, [value, number(0), number(count)]), .string, range)
    // A string of our own lies among zeros, up to strsize.
    if count <= UInt64(stringSize) { return TypedExpression(.reinterpret(text), type, range) }
    translations += 1
    let slot = try symbols.compilerVariable("characters_\(translations)", type: .int64)
    let place = TypedExpression(.variable(slot), .pointer(to: type, isUserland: false), range)
    let room = TypedExpression(.call(.alloca, [number(count + 1)]), place.type, range)
    let copy = TypedExpression(.call(.bcopy, [text, place, number(UInt64(stringSize))]), .void, range)
    let filled = TypedExpression(.comma(copy, TypedExpression(.dereference(place), type, range)), type, range)
    return TypedExpression(.comma(TypedExpression(.assign(place, room), place.type, range), filled), type, range)
  }

  /// An array as the address of its first element; other values as they are.
  func decayed(_ value: TypedExpression) -> TypedExpression {
    guard case .array(let element, _) = value.type.resolved else { return value }
    return address(of: value, element: element)
  }
}
