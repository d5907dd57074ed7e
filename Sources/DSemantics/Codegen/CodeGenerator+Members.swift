import CTypes
import DIF
import Diagnostics

/// Bit-fields, and structs in user space.
extension CodeGenerator {
  /// Turns the storage unit of a bit-field in a register into the field's value.
  mutating func extract(
    _ field: BitField, from register: UInt8, isSigned: Bool, _ range: SourceRange
  ) throws(Diagnostic) {
    try shift(register, left: 64 - field.shift - field.width, right: 64 - field.width, isSigned: isSigned, range)
  }

  /// Cuts a register to what a bit-field of the width holds.
  mutating func truncate(
    _ register: UInt8, to field: BitField, isSigned: Bool, _ range: SourceRange
  ) throws(Diagnostic) {
    try shift(register, left: 64 - field.width, right: 64 - field.width, isSigned: isSigned, range)
  }

  private mutating func shift(
    _ register: UInt8, left: Int, right: Int, isSigned: Bool, _ range: SourceRange
  ) throws(Diagnostic) {
    let count = try allocate(range)
    if left > 0 {
      try setInteger(count, UInt64(left), range)
      emit(Instruction(.sll, r1: register, r2: count, rd: register), range)
    }
    if right > 0 {
      if right != left { try setInteger(count, UInt64(right), range) }
      emit(Instruction(isSigned ? .sra : .srl, r1: register, r2: count, rd: register), range)
    }
    registers.free(count)
  }

  /// Stores the low bits of a register, which is kept, in a bit-field: its unit is read, changed and written.
  mutating func insert(
    _ register: UInt8, into field: BitField, of target: TypedExpression, at address: UInt8, _ range: SourceRange
  ) throws(Diagnostic) {
    let unit = try allocate(range)
    let bits = try allocate(range)
    emit(try load(target, from: address, to: unit), range)
    try setInteger(bits, ~field.mask, range)
    emit(Instruction(.and, r1: unit, r2: bits, rd: unit), range)
    try setInteger(bits, UInt64(field.shift), range)
    emit(Instruction(.sll, r1: register, r2: bits, rd: register), range)
    let mask = try allocate(range)
    try setInteger(mask, field.mask, range)
    emit(Instruction(.and, r1: register, r2: mask, rd: mask), range)
    emit(Instruction(.or, r1: unit, r2: mask, rd: unit), range)
    registers.free(mask)
    // The bits above the field are lost: `truncate` takes no notice of them.
    emit(Instruction(.srl, r1: register, r2: bits, rd: register), range)
    registers.free(bits)
    try storeMemory(unit, at: address, .integer(field.storage), range)
    registers.free(unit)
  }

  /// A copy of a struct or an array that lies in user space.
  mutating func copyIn(_ e: TypedExpression, _ pointer: TypedExpression) throws(Diagnostic) -> UInt8 {
    let size = UInt64(e.type.size(stringSize: stringSize))
    let count = TypedExpression(.integer(size), .size, e.range)
    return try value(TypedExpression(.call(.copyin, [pointer, count]), e.type, e.range))
  }
}
