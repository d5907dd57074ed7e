import CTypes
import DIF
import Diagnostics

/// Arrays declared as variables: `char buf[64];`.
///
/// A variable's bytes cannot be stored to in place: only scratch memory can. So a store to an element copies the array to
/// scratch memory, changes the copy and stores it back; a load of one that is unset sees zeros.
extension CodeGenerator {
  /// The address of an array variable's bytes, never NULL.
  mutating func loadArray(_ e: TypedExpression) throws(Diagnostic) -> UInt8 {
    let isSet = label()
    let register = try loadVariable(e)
    emit(Instruction(.tst, r1: register), e.range)
    branch(.bne, isSet, e.range)
    try setInteger(register, UInt64(e.type.size(stringSize: stringSize)), e.range)
    emit(Instruction(.allocs, r1: register, rd: register), e.range)
    place(isSet)
    emit(Instruction(.nop), e.range)
    return register
  }

  /// A copy of an array in scratch memory, whose address waits in a slot.
  private mutating func copyArray(_ e: TypedExpression) throws(Diagnostic) -> Int {
    let isUnset = label()
    let source = try loadVariable(e)
    let size = try allocate(e.range)
    let copy = try allocate(e.range)
    try setInteger(size, UInt64(e.type.size(stringSize: stringSize)), e.range)
    emit(Instruction(.allocs, r1: size, rd: copy), e.range)
    emit(Instruction(.tst, r1: source), e.range)
    branch(.be, isUnset, e.range)
    emit(Instruction(.copys, r1: source, r2: size, rd: copy), e.range)
    place(isUnset)
    let slot = try spillSlot()
    note(.modified, slot)
    emit(Instruction(.stls, index: Int(symbols.variables[slot].id.rawValue), rd: copy), e.range)
    registers.free(source)
    registers.free(size)
    registers.free(copy)
    return slot
  }

  /// If a store would go to an element of an array variable: the same place in a copy of the array, and what is to be
  /// stored back.
  mutating func copyOut(
    _ target: TypedExpression
  ) throws(Diagnostic) -> (target: TypedExpression, array: TypedExpression, slot: Int)? {
    guard case .dereference(let pointer) = target.kind, let array = Self.array(under: pointer) else { return nil }
    let slot = try copyArray(array)
    let moved = Self.replacing(pointer, TypedExpression(.variable(slot), array.type, array.range))
    return (TypedExpression(.dereference(moved), target.type, target.range), array, slot)
  }

  /// Stores a changed copy back.
  mutating func copyBack(_ array: TypedExpression, slot: Int, _ range: SourceRange) throws(Diagnostic) {
    let register = try allocate(range)
    note(.referenced, slot)
    emit(Instruction(.ldls, index: Int(symbols.variables[slot].id.rawValue), rd: register), range)
    registers.free(try storeVariable(register, to: array, range))
  }

  /// The array variable whose elements a pointer walks.
  private static func array(under pointer: TypedExpression) -> TypedExpression? {
    switch pointer.kind {
    case .variable, .element: if case .array = pointer.type.resolved { return pointer } else { return nil }
    case .reinterpret(let inner): return array(under: inner)
    case .dereference(let inner):
      // An element that is an array itself lies inside of the outer one.
      if case .array = pointer.type.resolved { return array(under: inner) } else { return nil }
    case .arithmetic(_, let a, let b): return array(under: a) ?? array(under: b)
    default: return nil
    }
  }

  private static func replacing(_ pointer: TypedExpression, _ base: TypedExpression) -> TypedExpression {
    func with(_ kind: TypedExpression.Kind) -> TypedExpression {
      TypedExpression(kind, pointer.type, pointer.range)
    }
    switch pointer.kind {
    case .variable, .element: return base
    case .reinterpret(let inner): return with(.reinterpret(replacing(inner, base)))
    case .dereference(let inner): return with(.dereference(replacing(inner, base)))
    case .arithmetic(let op, let a, let b):
      if array(under: a) != nil { return with(.arithmetic(op, replacing(a, base), b)) }
      return with(.arithmetic(op, a, replacing(b, base)))
    default: return pointer
    }
  }
}
