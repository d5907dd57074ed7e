import CTypes
import DIF
import Diagnostics

/// Arrays and structs as variables: `char buf[64];`, `struct point p;`.
///
/// A variable's bytes cannot be stored to in place: only scratch memory can. So a store to an element or a member copies the
/// whole to scratch memory, changes the copy and stores it back; a load of one that is unset sees zeros.
extension CodeGenerator {
  /// The address of the bytes of an array or a struct variable, never NULL.
  mutating func loadBlock(_ e: TypedExpression) throws(Diagnostic) -> UInt8 {
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

  /// What lies at an address, or the storage unit of a bit-field.
  ///
  /// A member of a struct variable that is unset is 0.
  mutating func loadMemory(_ e: TypedExpression, _ pointer: TypedExpression) throws(Diagnostic) -> UInt8 {
    guard let (block, offset) = member(under: pointer) else {
      let register = try value(pointer)
      emit(try load(e, from: register, to: register), e.range)
      return register
    }
    let isUnset = label()
    let register = try loadVariable(block)
    emit(Instruction(.tst, r1: register), e.range)
    branch(.be, isUnset, e.range)
    if offset != 0 {
      let distance = try allocate(e.range)
      try setInteger(distance, offset, e.range)
      emit(Instruction(.add, r1: register, r2: distance, rd: register), e.range)
      registers.free(distance)
    }
    emit(try load(e, from: register, to: register), e.range)
    place(isUnset)
    emit(Instruction(.nop), e.range)
    return register
  }

  /// The array or struct variable that a pointer points into, if it is a constant number of bytes behind its start.
  private func member(under pointer: TypedExpression) -> (block: TypedExpression, offset: UInt64)? {
    switch pointer.kind {
    case .variable(let index): symbols.variables[index].type.isBlock ? (pointer, 0) : nil
    case .element: pointer.type.isBlock ? (pointer, 0) : nil
    case .reinterpret(let inner): member(under: inner)
    case .arithmetic(.add, let inner, let distance):
      if let constant = distance.constant, let found = member(under: inner) {
        (found.block, found.offset &+ constant)
      } else {
        nil
      }
    default: nil
    }
  }

  /// A copy of an array or a struct in scratch memory, whose address waits in a slot.
  private mutating func copyBlock(_ e: TypedExpression) throws(Diagnostic) -> Int {
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
    let slot = try save(copy, at: e.range)
    registers.free(source)
    registers.free(size)
    registers.free(copy)
    return slot
  }

  /// If a store would go into an array or a struct variable: the same place in a copy of it, and what is to be stored
  /// back.
  mutating func copyOut(
    _ target: TypedExpression
  ) throws(Diagnostic) -> (target: TypedExpression, block: TypedExpression, slot: Int)? {
    guard let pointer = target.place, let found = Self.block(under: pointer) else { return nil }
    let kept = try keepingOffsets(pointer)
    let block = try keepingKeys(found)
    let slot = try copyBlock(block)
    let moved = Self.replacing(kept, TypedExpression(.variable(slot), block.type, block.range))
    return (target.moved(to: moved), block, slot)
  }

  /// The pointer with its offsets computed now, if they have side effects: these may change the block, which is copied next.
  private mutating func keepingOffsets(_ pointer: TypedExpression) throws(Diagnostic) -> TypedExpression {
    func with(_ kind: TypedExpression.Kind) -> TypedExpression {
      TypedExpression(kind, pointer.type, pointer.range)
    }
    switch pointer.kind {
    case .reinterpret(let inner): return with(.reinterpret(try keepingOffsets(inner)))
    case .dereference(let inner): return with(.dereference(try keepingOffsets(inner)))
    case .arithmetic(let op, let a, let b):
      if Self.block(under: a) != nil { return with(.arithmetic(op, try keepingOffsets(a), try keeping(b))) }
      return with(.arithmetic(op, try keeping(a), try keepingOffsets(b)))
    default: return pointer
    }
  }

  /// A value that is computed now if its side effects must not come later.
  mutating func keeping(_ e: TypedExpression) throws(Diagnostic) -> TypedExpression {
    e.hasSideEffects ? try keep(e) : e
  }

  /// A value that is computed now and waits in a slot; of a string the slot holds the address, and the type stays.
  mutating func keep(_ e: TypedExpression) throws(Diagnostic) -> TypedExpression {
    let register = try value(e)
    if e.maySayEmptyByNull { try setEmptyIfNull(register, e.range) }
    let slot = try save(register, at: e.range)
    registers.free(register)
    return TypedExpression(.variable(slot), e.type, e.range)
  }

  /// Stores a changed copy back.
  mutating func copyBack(_ block: TypedExpression, slot: Int, _ range: SourceRange) throws(Diagnostic) {
    let register = try allocate(range)
    restore(register, from: slot, at: range)
    registers.free(try storeVariable(register, to: block, range))
  }

  /// The array or struct variable whose inside a pointer points to.
  static func block(under pointer: TypedExpression) -> TypedExpression? {
    switch pointer.kind {
    case .variable, .element: return pointer.type.isBlock ? pointer : nil
    case .reinterpret(let inner): return block(under: inner)
    case .dereference(let inner):
      // An element that is an array itself lies inside of the outer one.
      return pointer.type.isBlock ? block(under: inner) : nil
    case .arithmetic(_, let a, let b): return block(under: a) ?? block(under: b)
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
      if block(under: a) != nil { return with(.arithmetic(op, replacing(a, base), b)) }
      return with(.arithmetic(op, a, replacing(b, base)))
    default: return pointer
    }
  }
}

extension CType {
  /// Whether a variable of the type holds a block of bytes of which parts can be reached.
  var isBlock: Bool {
    switch resolved {
    case .array, .aggregate, .floating: true
    default: false
    }
  }
}
