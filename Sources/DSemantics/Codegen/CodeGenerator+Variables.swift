import CTypes
import DIF
import Diagnostics

/// Loads and stores: variables, elements of arrays, memory.
extension CodeGenerator {
  /// The value of a variable or an element.
  mutating func loadVariable(_ e: TypedExpression) throws(Diagnostic) -> UInt8 {
    switch e.kind {
    case .variable(let index):
      let register = try allocate(e.range)
      note(.referenced, index)
      let symbol = symbols.variables[index]
      emit(Instruction(symbol.scope.loadOpcode, index: Int(symbol.id.rawValue), rd: register), e.range)
      return register
    case .element(let index, let keys):
      try pushTuple(keys, e.range)
      let register = try allocate(e.range)
      note(.referenced, index)
      let symbol = symbols.variables[index]
      emit(
        Instruction(symbol.scope == .threadLocal ? .ldtaa : .ldgaa, index: Int(symbol.id.rawValue), rd: register),
        e.range)
      return register
    default: preconditionFailure("not a variable: \(e.kind)")
    }
  }

  /// Stores a register into a variable or an element; the register stays allocated, perhaps as another one.
  mutating func storeVariable(
    _ register: UInt8, to target: TypedExpression, _ range: SourceRange
  ) throws(Diagnostic) -> UInt8 {
    switch target.kind {
    case .variable(let index):
      note(.modified, index)
      let symbol = symbols.variables[index]
      emit(Instruction(symbol.scope.storeOpcode, index: Int(symbol.id.rawValue), rd: register), range)
      return register
    case .element(let index, let keys):
      let held = try hold(register, whileNeeding: max(2, target.registerNeed), at: range)
      try pushTuple(keys, range)
      let value = try resume(held, at: range)
      note(.modified, index)
      let symbol = symbols.variables[index]
      emit(
        Instruction(symbol.scope == .threadLocal ? .sttaa : .stgaa, index: Int(symbol.id.rawValue), rd: value), range)
      return value
    default: preconditionFailure("not a variable: \(target.kind)")
    }
  }

  /// Evaluates keys in order, then pushes them as the tuple of the next instruction.
  mutating func pushTuple(_ keys: [TypedExpression], _ range: SourceRange) throws(Diagnostic) {
    if keys.count > symbols.tupleRegisterCount {
      throw Diagnostic(.D_UNKNOWN, range, "Insufficient tuple registers to generate code")
    }
    var held: [Held] = []
    for (index, key) in keys.enumerated() {
      let register = try value(key)
      let rest = keys[(index + 1)...].reduce(0) { max($0, $1.registerNeed) }
      // Two more stay free for the push of what waits in a slot.
      held.append(try hold(register, of: key, whileNeeding: max(rest, 3), at: key.range))
    }
    emit(Instruction(.flushts), range)
    for (key, held) in zip(keys, held) {
      let register = try resume(held, at: key.range)
      let type = key.type.difType(stringSize: stringSize)
      if type.isByReference {
        let size = try allocate(key.range)
        try setInteger(size, UInt64(type.size), key.range)
        let pushType: PushType = type.kind == .string ? .string : .ctf
        emit(Instruction(push: .pushtr, type: pushType, sizeRegister: size, rs: register), key.range)
        registers.free(size)
      } else {
        emit(Instruction(push: .pushtv, type: .ctf, rs: register), key.range)
      }
      registers.free(register)
    }
  }

  /// The load instruction of what a pointer points to; of a bit-field of the unit that it lies in.
  func load(_ e: TypedExpression, from address: UInt8, to register: UInt8) throws(Diagnostic) -> Instruction {
    let isUser = e.place?.type.isUserlandPointer ?? false
    var size = e.type.size(stringSize: stringSize)
    var isSigned = e.type.isSigned
    if case .bits(_, let field) = e.kind {
      size = field.storage.size
      isSigned = false
    }
    let opcode: Opcode
    switch (size, isSigned) {
    case (1, true): opcode = isUser ? .uldsb : .ldsb
    case (1, false): opcode = isUser ? .uldub : .ldub
    case (2, true): opcode = isUser ? .uldsh : .ldsh
    case (2, false): opcode = isUser ? .ulduh : .lduh
    case (4, true): opcode = isUser ? .uldsw : .ldsw
    case (4, false): opcode = isUser ? .ulduw : .lduw
    case (8, _): opcode = isUser ? .uldx : .ldx
    default:
      throw Diagnostic(.D_UNKNOWN, e.range, "internal error -- cg cannot load size \(size) when passed by value")
    }
    return Instruction(opcode, r1: address, rd: register)
  }

  /// Stores a register at an address; of a by-reference type the bytes behind it.
  mutating func storeMemory(
    _ register: UInt8, at address: UInt8, _ type: CType, _ range: SourceRange
  ) throws(Diagnostic) {
    let size = type.size(stringSize: stringSize)
    if type.isByReference {
      let count = try allocate(range)
      try setInteger(count, UInt64(size), range)
      emit(Instruction(.copys, r1: register, r2: count, rd: address), range)
      registers.free(count)
      return
    }
    let opcode: Opcode
    switch size {
    case 1: opcode = .stb
    case 2: opcode = .sth
    case 4: opcode = .stw
    case 8: opcode = .stx
    default:
      throw Diagnostic(.D_UNKNOWN, range, "internal error -- cg cannot store size \(size) when passed by value")
    }
    emit(Instruction(opcode, r1: register, rd: address), range)
  }

  // MARK: Assignments

  mutating func assign(
    _ target: TypedExpression, _ source: TypedExpression, _ e: TypedExpression
  ) throws(Diagnostic) -> UInt8 {
    let register = try value(source)
    guard let pointer = target.place else { return try storeVariable(register, to: target, e.range) }
    let held = try hold(register, whileNeeding: max(pointer.registerNeed + 1, 5), at: source.range)
    let copy = try copyOut(target)
    let moved = copy?.target ?? target
    let address = try value(moved.place ?? pointer)
    let result = try resume(held, at: source.range)
    try store(result, to: moved, at: address, e.range)
    registers.free(address)
    return try finish(copy, result, e.range)
  }

  /// Stores a register at the address of a target; of a bit-field the register becomes what the field holds then.
  private mutating func store(
    _ register: UInt8, to target: TypedExpression, at address: UInt8, _ range: SourceRange
  ) throws(Diagnostic) {
    guard case .bits(_, let field) = target.kind else {
      return try storeMemory(register, at: address, target.type, range)
    }
    try insert(register, into: field, of: target, at: address, range)
    try truncate(register, to: field, isSigned: target.type.isSigned, range)
  }

  mutating func update(
    _ op: TypedExpression.Arithmetic, _ target: TypedExpression, _ source: TypedExpression, _ e: TypedExpression
  ) throws(Diagnostic) -> UInt8 {
    // What the source does to other members must be in the copy that is stored back.
    let isInBlock = target.place.map { Self.block(under: $0) != nil } ?? false
    let source = isInBlock ? try keeping(source) : source
    let copy = try copyOut(target)
    let (target, address, old) = try open(copy?.target ?? target, need: source.registerNeed + 1)
    let held = try hold(old, whileNeeding: max(source.registerNeed, target.storeNeed), at: target.range)
    let operand = try value(source)
    let result = try resume(held, at: target.range)
    let type = op.usesLeftType ? target.type : CType.promoted(target.type, source.type)
    let isSigned = target.type.isInteger ? type.isSigned : false
    emit(Instruction(op.opcode(isSigned: isSigned), r1: result, r2: operand, rd: result), e.range)
    registers.free(operand)
    try convert(result, to: target.type, e.range)
    let stored = try close(target, address, store: result, e.range)
    return try finish(copy, stored, e.range)
  }

  /// Stores the copy of an array back, if there is one; the register keeps its value.
  private mutating func finish(
    _ copy: (target: TypedExpression, block: TypedExpression, slot: Int)?, _ register: UInt8, _ range: SourceRange
  ) throws(Diagnostic) -> UInt8 {
    guard let copy else { return register }
    let held = try hold(register, whileNeeding: copy.block.registerNeed + 2, at: range)
    try copyBack(copy.block, slot: copy.slot, range)
    return try resume(held, at: range)
  }

  mutating func increment(
    _ target: TypedExpression, _ step: UInt64, isDecrement: Bool, isPrefix: Bool, _ e: TypedExpression
  ) throws(Diagnostic) -> UInt8 {
    let copy = try copyOut(target)
    let (target, address, old) = try open(copy?.target ?? target, need: 3)
    let amount = try allocate(e.range)
    try setInteger(amount, step, e.range)
    let result = isPrefix ? old : amount
    emit(Instruction(isDecrement ? .sub : .add, r1: old, r2: amount, rd: result), e.range)
    if isPrefix { registers.free(amount) }
    try convert(result, to: target.type, e.range)
    if isPrefix { return try finish(copy, try close(target, address, store: result, e.range), e.range) }
    let held = try hold(old, whileNeeding: max(target.registerNeed + 1, target.storeNeed), at: e.range)
    registers.free(try close(target, address, store: result, e.range))
    return try finish(copy, try resume(held, at: e.range), e.range)
  }

  /// Loads what is going to be changed, so that keys and addresses are computed once if that matters.
  ///
  /// - Returns: the target to store to, the address if it is memory, the register with the old value.
  private mutating func open(
    _ target: TypedExpression, need: Int
  ) throws(Diagnostic) -> (TypedExpression, Held?, UInt8) {
    switch target.kind {
    case .dereference(let pointer), .bits(let pointer, _):
      let address = try value(pointer)
      let old = try allocate(target.range)
      emit(try load(target, from: address, to: old), target.range)
      if case .bits(_, let field) = target.kind {
        try extract(field, from: old, isSigned: target.type.isSigned, target.range)
      }
      return (target, try hold(address, whileNeeding: max(need, target.storeNeed + 1), at: target.range), old)
    case .element:
      let same = try keepingKeys(target)
      return (same, nil, try loadVariable(same))
    default: return (target, nil, try loadVariable(target))
    }
  }

  /// An element whose keys are computed now, if it matters that they are computed once.
  mutating func keepingKeys(_ target: TypedExpression) throws(Diagnostic) -> TypedExpression {
    guard case .element(let index, let keys) = target.kind, keys.contains(where: \.hasSideEffects) else {
      return target
    }
    var kept: [TypedExpression] = []
    for key in keys { kept.append(try keep(key)) }
    return TypedExpression(.element(index, keys: kept), target.type, target.range)
  }

  /// Stores the new value; the register returned holds it.
  private mutating func close(
    _ target: TypedExpression, _ address: Held?, store register: UInt8, _ range: SourceRange
  ) throws(Diagnostic) -> UInt8 {
    guard let address else { return try storeVariable(register, to: target, range) }
    let place = try resume(address, at: range)
    try store(register, to: target, at: place, range)
    registers.free(place)
    return register
  }
}

extension Variable.Scope {
  fileprivate var loadOpcode: Opcode {
    switch self {
    case .global: .ldgs
    case .threadLocal: .ldts
    case .clauseLocal: .ldls
    }
  }

  fileprivate var storeOpcode: Opcode {
    switch self {
    case .global: .stgs
    case .threadLocal: .stts
    case .clauseLocal: .stls
    }
  }
}
