import CTypes
import DIF
import Diagnostics

extension CodeGenerator {
  /// Emits the code of an expression; the result is in the register returned, which the caller frees.
  mutating func value(_ e: TypedExpression) throws(Diagnostic) -> UInt8 {
    switch e.kind {
    case .integer(let value), .symbol(let value):
      let register = try allocate(e.range)
      try setInteger(register, value, e.range)
      return register
    case .string(let bytes):
      let register = try allocate(e.range)
      try setString(register, bytes, e.range)
      return register
    case .builtin(let builtin):
      let register = try allocate(e.range)
      note(builtin)
      emit(Instruction(.ldgs, index: Int(builtin.rawValue), rd: register), e.range)
      return register
    case .register(let array, let index):
      let register = try value(index)
      note(array)
      emit(Instruction(.ldga, r1: UInt8(truncatingIfNeeded: array.rawValue), r2: register, rd: register), e.range)
      return register
    case .variable(let index):
      // A slot may stand for the copy of an array or a struct: then it holds an address.
      return try symbols.variables[index].type.isBlock ? loadBlock(e) : loadVariable(e)
    case .element: return try e.type.isBlock ? loadBlock(e) : loadVariable(e)
    case .dereference(let pointer):
      if e.type.isByReference {
        return try pointer.type.isUserlandPointer ? copyIn(e, pointer) : value(pointer)
      }
      return try loadMemory(e, pointer)
    case .bits(let pointer, let field):
      let register = try loadMemory(e, pointer)
      try extract(field, from: register, isSigned: e.type.isSigned, e.range)
      return register
    case .unary(let op, let operand): return try unary(op, operand, e)
    case .arithmetic(let op, let left, let right):
      let (a, b) = try both(left, right)
      emit(
        Instruction(op.opcode(isSigned: op.usesLeftType ? left.type.isSigned : e.type.isSigned), r1: a, r2: b, rd: a),
        e.range)
      registers.free(b)
      return a
    case .compare(let comparison, let left, let right): return try compare(comparison, left, right, e)
    case .logical(.and, let left, let right): return try logicalAnd(left, right, e)
    case .logical(.or, let left, let right): return try logicalOr(left, right, e)
    case .logical(.xor, let left, let right): return try logicalXor(left, right, e)
    case .conditional(let condition, let then, let otherwise): return try conditional(condition, then, otherwise, e)
    case .assign(let target, let source): return try assign(target, source, e)
    case .update(let op, let target, let source): return try update(op, target, source, e)
    case .increment(let target, let step, let isDecrement, let isPrefix):
      return try increment(target, step, isDecrement: isDecrement, isPrefix: isPrefix, e)
    case .convert(let operand):
      let register = try value(operand)
      try convert(register, to: e.type, e.range)
      return register
    case .reinterpret(let operand): return try value(operand)
    case .call(let subroutine, let arguments):
      try pushTuple(arguments, e.range)
      let register = try allocate(e.range)
      emit(Instruction(.call, index: Int(subroutine.rawValue), rd: register), e.range)
      return register
    case .comma(let left, let right):
      registers.free(try value(left))
      return try value(right)
    case .translated: throw .translatedPointerValue(at: e.range)
    case .member(let reference, let source): return try member(reference, source, e)
    }
  }

  /// Two operands, the left one computed first.
  private mutating func both(
    _ left: TypedExpression, _ right: TypedExpression
  ) throws(Diagnostic) -> (UInt8, UInt8) {
    let held = try hold(try value(left), whileNeeding: right.registerNeed, at: left.range)
    let b = try value(right)
    return (try resume(held, at: left.range), b)
  }

  /// Cuts a register to a scalar type's width and extends it by its sign.
  mutating func convert(_ register: UInt8, to type: CType, _ range: SourceRange) throws(Diagnostic) {
    guard let integer = type.integer, integer.size < 8 else { return }
    let count = try allocate(range)
    try setInteger(count, UInt64(64 - 8 * integer.size), range)
    emit(Instruction(.sll, r1: register, r2: count, rd: register), range)
    emit(Instruction(integer.isSigned ? .sra : .srl, r1: register, r2: count, rd: register), range)
    registers.free(count)
  }

  private mutating func unary(
    _ op: TypedExpression.Unary, _ operand: TypedExpression, _ e: TypedExpression
  ) throws(Diagnostic) -> UInt8 {
    let register = try value(operand)
    switch op {
    case .complement: emit(Instruction(.not, r1: register, rd: register), e.range)
    case .negate: emit(Instruction(.sub, r1: 0, r2: register, rd: register), e.range)
    case .not:
      let zero = label()
      let end = label()
      emit(Instruction(.tst, r1: register), e.range)
      branch(.be, zero, e.range)
      emit(Instruction(.mov, r1: 0, rd: register), e.range)
      branch(.ba, end, e.range)
      place(zero)
      try setInteger(register, 1, e.range)
      place(end)
      emit(Instruction(.nop), e.range)
    }
    return register
  }

  private mutating func compare(
    _ comparison: TypedExpression.Comparison, _ left: TypedExpression, _ right: TypedExpression, _ e: TypedExpression
  ) throws(Diagnostic) -> UInt8 {
    let isString = left.type.isString || right.type.isString
    let isSigned =
      isString || left.type.isInteger && right.type.isInteger && CType.promoted(left.type, right.type).isSigned
    let isTrue = label()
    let end = label()
    let (a, b) = try both(left, right)
    emit(Instruction(isString ? .scmp : .cmp, r1: a, r2: b), e.range)
    registers.free(b)
    branch(comparison.opcode(isSigned: isSigned), isTrue, e.range)
    emit(Instruction(.mov, r1: 0, rd: a), e.range)
    branch(.ba, end, e.range)
    place(isTrue)
    try setInteger(a, 1, e.range)
    place(end)
    emit(Instruction(.nop), e.range)
    return a
  }

  private mutating func logicalAnd(
    _ left: TypedExpression, _ right: TypedExpression, _ e: TypedExpression
  ) throws(Diagnostic) -> UInt8 {
    let isFalse = label()
    try test(left)
    branch(.be, isFalse, e.range)
    return try truth(of: right, isTrue: nil, isFalse: isFalse, e.range)
  }

  private mutating func logicalOr(
    _ left: TypedExpression, _ right: TypedExpression, _ e: TypedExpression
  ) throws(Diagnostic) -> UInt8 {
    let isTrue = label()
    let isFalse = label()
    try test(left)
    branch(.bne, isTrue, e.range)
    return try truth(of: right, isTrue: isTrue, isFalse: isFalse, e.range)
  }

  /// 1 if an operand is not 0, else 0; the labels are those of branches that know it already.
  private mutating func truth(
    of operand: TypedExpression, isTrue: Label?, isFalse: Label, _ range: SourceRange
  ) throws(Diagnostic) -> UInt8 {
    let end = label()
    let register = try value(operand)
    emit(Instruction(.tst, r1: register), operand.range)
    branch(.be, isFalse, range)
    if let isTrue { place(isTrue) }
    try setInteger(register, 1, range)
    branch(.ba, end, range)
    place(isFalse)
    emit(Instruction(.mov, r1: 0, rd: register), range)
    place(end)
    emit(Instruction(.nop), range)
    return register
  }

  private mutating func logicalXor(
    _ left: TypedExpression, _ right: TypedExpression, _ e: TypedExpression
  ) throws(Diagnostic) -> UInt8 {
    let next = label()
    let tail = label()
    let first = try value(left)
    emit(Instruction(.tst, r1: first), left.range)
    branch(.be, next, e.range)
    try setInteger(first, 1, e.range)
    place(next)
    emit(Instruction(.nop), e.range)
    let held = try hold(first, whileNeeding: right.registerNeed, at: left.range)
    let second = try value(right)
    emit(Instruction(.tst, r1: second), right.range)
    branch(.be, tail, e.range)
    try setInteger(second, 1, e.range)
    place(tail)
    let result = try resume(held, at: left.range)
    emit(Instruction(.xor, r1: result, r2: second, rd: result), e.range)
    registers.free(second)
    return result
  }

  /// Sets the flags by a condition.
  private mutating func test(_ condition: TypedExpression) throws(Diagnostic) {
    let register = try value(condition)
    emit(Instruction(.tst, r1: register), condition.range)
    registers.free(register)
  }

  private mutating func conditional(
    _ condition: TypedExpression, _ then: TypedExpression, _ otherwise: TypedExpression, _ e: TypedExpression
  ) throws(Diagnostic) -> UInt8 {
    let isFalse = label()
    let end = label()
    try test(condition)
    branch(.be, isFalse, e.range)
    let result = try value(then)
    if then.maySayEmptyByNull || then.isSearch { try setEmptyIfNull(result, then.range) }
    branch(.ba, end, e.range)
    registers.free(result)
    place(isFalse)
    emit(Instruction(.nop), e.range)
    let other = try value(otherwise)
    if otherwise.maySayEmptyByNull || otherwise.isSearch { try setEmptyIfNull(other, otherwise.range) }
    if other != result {
      // The branches start with the same registers free, so the first one's result is free now.
      emit(Instruction(.mov, r1: other, rd: result), e.range)
      registers.free(other)
      registers.claim(result)
    }
    place(end)
    emit(Instruction(.nop), e.range)
    return result
  }
}

extension TypedExpression.Arithmetic {
  /// Whether the left operand's type alone decides signedness.
  var usesLeftType: Bool { self == .shiftRight || self == .shiftLeft }

  func opcode(isSigned: Bool) -> Opcode {
    switch self {
    case .add: .add
    case .subtract: .sub
    case .multiply: .mul
    case .divide: isSigned ? .sdiv : .udiv
    case .remainder: isSigned ? .srem : .urem
    case .and: .and
    case .or: .or
    case .xor: .xor
    case .shiftLeft: .sll
    case .shiftRight: isSigned ? .sra : .srl
    }
  }
}

extension TypedExpression.Comparison {
  func opcode(isSigned: Bool) -> Opcode {
    switch self {
    case .equal: .be
    case .notEqual: .bne
    case .less: isSigned ? .bl : .blu
    case .lessOrEqual: isSigned ? .ble : .bleu
    case .greater: isSigned ? .bg : .bgu
    case .greaterOrEqual: isSigned ? .bge : .bgeu
    }
  }
}
