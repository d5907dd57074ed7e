import DIF
import Kernel

extension SiteCompiler {
  func lowerVariable(
    _ opcode: Opcode, _ instruction: Instruction, _ at: inout LoweringContext
  ) throws(BackendError) {
    let id = VariableID(UInt16(instruction.index))
    switch opcode {
    case .ldga: try lowerBuiltinArray(instruction, &at)
    case .ldgs:
      if id < .firstUser { return try lowerBuiltin(instruction, &at) }
      guard let slot = layout.globals[id] else { throw unknownVariable(id) }
      asm.loadMapValue(.r1, layout.globalData, offset: slot.offset)
      lowerScalarLoad(slot, base: .globals, instruction.rd, &at)
    case .stgs:
      guard let slot = layout.globals[id] else { throw unknownVariable(id) }
      try lowerScalarStore(slot, instruction.rd, &at) { asm in
        asm.loadMapValue(.r1, layout.globalData, offset: slot.offset)
      }
    case .ldls:
      guard let slot = localSlots[id] else { throw unknownVariable(id) }
      address(.r7, slot.offset, in: .r1)
      lowerScalarLoad(slot, base: .scratch, instruction.rd, &at)
    case .stls:
      guard let slot = localSlots[id] else { throw unknownVariable(id) }
      try lowerScalarStore(slot, instruction.rd, &at) { asm in
        asm.move(.r1, .r7)
        asm.alu(.add, .r1, Int32(slot.offset))
      }
    case .ldts, .stts:
      if let slot = layout.threadArrays[id] {
        return try lowerElement(slot, isLoad: opcode == .ldts, tuple: [], instruction.rd, &at)
      }
      guard let slot = layout.threadLocals[id] else { throw unknownVariable(id) }
      if opcode == .ldts {
        lowerThreadLoad(slot, instruction.rd, &at)
      } else {
        try lowerThreadStore(slot, instruction.rd, &at)
      }
    default: try lowerArrayElement(opcode, instruction, &at)
    }
  }

  /// Structs up to this size are copied word by word, larger ones by a call.
  private static let unrolledBytes = 512

  func unknownVariable(_ id: VariableID) -> BackendError {
    BackendError("variable \(id.rawValue) is not declared by the program", clause: context.clause)
  }

  /// Reads the variable at r1.
  private func lowerScalarLoad(
    _ slot: VariableSlot, base: StringPlace.Base, _ rd: UInt8, _ at: inout LoweringContext
  ) {
    asm.load(.double, .r0, .r1, 0)
    guard slot.type.isByReference else { return set(rd, from: .r0, &at) }
    let place = StringPlace(
      base: base, offset: slot.offset + 8, capacity: slot.capacity, isCounted: slot.type.kind == .string,
      limit: slot.type.size, null: .unset)
    let null = asm.label()
    asm.jump(.equal, .r0, 0, null)
    emitNumber(of: place, in: .r0)
    asm.place(null)
    set(rd, from: .r0, slot.type.kind == .string ? .string(place) : .unknown, &at)
  }

  /// Stores a DIF register in the variable to which `point` points r1.
  private func lowerScalarStore(
    _ slot: VariableSlot, _ rd: UInt8, _ at: inout LoweringContext, point: (inout Assembler) -> Void
  ) throws(BackendError) {
    guard slot.type.isByReference else {
      point(&asm)
      get(rd, in: .r0, at)
      asm.store(.double, .r1, 0, .r0)
      return
    }
    let copy = try referenceForStore(rd, type: slot.type, &at)
    point(&asm)
    emitStoreReference(copy, slot.type)
  }

  /// Evaluates what is to be stored in a by-reference variable: a copy in scratch memory, and in the frame slot `flagA`
  /// whether it is set (0: NULL).
  func referenceForStore(
    _ rd: UInt8, type: DIFType, _ at: inout LoweringContext
  ) throws(BackendError) -> StringPlace {
    get(rd, in: .r0, at)
    asm.store(.double, .fp, Frame.flagA, .r0)
    let capacity = roundUp8(type.size)
    var copy: StringPlace
    if type.kind == .string {
      if case .string(let place) = value(rd, at), place.base == .scratch, place.isCounted, place.size <= type.size {
        return place
      }
      copy = newString()
      copy.limit = min(copy.size, type.size)
    } else {
      copy = StringPlace(base: .scratch, offset: storeBuffer(capacity), capacity: capacity)
    }
    let null = asm.label()
    asm.jump(.equal, .r0, 0, null)
    if type.kind == .string {
      emitString(value(rd, at), to: copy, pc: at.pc)
    } else {
      try emitBytes(value(rd, at), to: .r7, offset: copy.offset, count: type.size, pc: at.pc)
    }
    asm.place(null)
    return copy
  }

  /// Memory for a struct on its way to a variable: all stores of a clause share it.
  private func storeBuffer(_ capacity: Int) -> Int {
    if let known = scratch.storeBuffer, known.capacity >= capacity { return known.offset }
    let offset = scratch.allocate(capacity)
    scratch.storeBuffer = (offset, capacity)
    return offset
  }

  /// Copies a by-reference value to the variable at r1; the frame slot says whether it is NULL.
  func emitStoreReference(_ copy: StringPlace, _ type: DIFType) {
    let capacity = roundUp8(type.size)
    let null = asm.label()
    let done = asm.label()
    asm.load(.double, .r0, .fp, Frame.flagA)
    asm.jump(.equal, .r0, 0, null)
    if type.kind == .string {
      // The zeros in which it ends come with it.
      address(.r7, copy.offset, in: .r3)
      asm.load(.double, .r2, .r3, -8)
      asm.store(.double, .r1, 0, .r2)
      asm.alu32(.mov, .r2, .r2)
      asm.alu(.add, .r1, 8)
      emitCopyText(capacity: min(capacity, copy.capacity))
      asm.jump(done)
      asm.place(null)
      asm.store(.double, .r1, 0, immediate: 0)
      return asm.place(done)
    }
    asm.store(.double, .r1, 0, immediate: 1)
    if capacity > Self.unrolledBytes {
      asm.alu(.add, .r1, 8)
      asm.move(.r2, Int64(capacity))
      emitScratchNumber(copy.offset, in: .r3)
      asm.call(.probeReadKernel)
    } else {
      for step in stride(from: 0, to: capacity, by: 8) {
        asm.load(.double, .r2, .r7, copy.offset + step)
        asm.store(.double, .r1, 8 + step, .r2)
      }
    }
    asm.jump(done)
    asm.place(null)
    asm.store(.double, .r1, 0, immediate: 0)
    asm.place(done)
  }

  /// Copies the string variable at r1, which is set, to scratch memory; r0 becomes its address, 0 if it is NULL.
  func emitLoadString(to copy: StringPlace) {
    let null = asm.label()
    asm.load(.double, .r0, .r1, 0)
    asm.jump(.equal, .r0, 0, null)
    asm.move(.r2, .r0)
    asm.move(.r3, .r1)
    asm.alu(.add, .r3, 8)
    address(.r7, copy.offset, in: .r1)
    asm.store(.double, .r1, -8, .r2)
    asm.alu32(.mov, .r2, .r2)
    emitCopyText(capacity: copy.capacity)
    emitScratchNumber(copy.offset, in: .r0)
    asm.place(null)
  }

  /// Scratch memory for the value of a string variable.
  func newCopy(of type: DIFType) -> StringPlace {
    let capacity = roundUp8(type.size)
    return StringPlace(
      base: .scratch, offset: scratch.allocateString(capacity: capacity), capacity: capacity, isCounted: true,
      limit: type.size, null: .unset)
  }

  // MARK: - Thread-local variables: one block in the task's storage

  /// r0 becomes the thread's block, 0 if there is none; `create` makes it.
  private func emitThreadBlock(create: Bool) { emitStorage(layout.threadMap ?? 0, creates: create) }

  /// r0 becomes what a storage of tasks has of the current one, 0 if there is nothing and it is not created either.
  func emitStorage(_ map: Int, creates: Bool) {
    emitTask(in: .r2)
    asm.loadMap(.r1, map)
    asm.move(.r3, 0)
    asm.move(.r4, creates ? 1 : 0)
    asm.call(.taskStorageGet)
  }

  private func lowerThreadLoad(_ slot: VariableSlot, _ rd: UInt8, _ at: inout LoweringContext) {
    let none = asm.label()
    emitThreadBlock(create: false)
    guard slot.type.isByReference else {
      asm.jump(.equal, .r0, 0, none)
      asm.load(.double, .r0, .r0, slot.offset)
      asm.place(none)
      return set(rd, from: .r0, &at)
    }
    // Copied at once: the block is the thread's, and what is printed should be of one moment.
    if slot.type.kind == .string {
      let copy = newCopy(of: slot.type)
      asm.jump(.equal, .r0, 0, none)
      asm.move(.r1, .r0)
      if slot.offset != 0 { asm.alu(.add, .r1, Int32(slot.offset)) }
      emitLoadString(to: copy)
      asm.place(none)
      return set(rd, from: .r0, .string(copy), &at)
    }
    let copy = StringPlace(
      base: .scratch, offset: scratch.allocate(slot.capacity), capacity: slot.capacity, null: .unset)
    asm.jump(.equal, .r0, 0, none)
    asm.move(.r1, .r0)
    asm.load(.double, .r0, .r1, slot.offset)
    asm.jump(.equal, .r0, 0, none)
    if slot.capacity > Self.unrolledBytes {
      asm.move(.r3, .r1)
      asm.alu(.add, .r3, Int32(slot.offset + 8))
      address(.r7, copy.offset, in: .r1)
      asm.move(.r2, Int64(slot.capacity))
      asm.call(.probeReadKernel)
    } else {
      for step in stride(from: 0, to: slot.capacity, by: 8) {
        asm.load(.double, .r2, .r1, slot.offset + 8 + step)
        asm.store(.double, .r7, copy.offset + step, .r2)
      }
    }
    emitScratchNumber(copy.offset, in: .r0)
    asm.place(none)
    set(rd, from: .r0, &at)
  }

  /// A store of 0 clears the field and makes no block; a refused store is a dynamic drop.
  private func lowerThreadStore(_ slot: VariableSlot, _ rd: UInt8, _ at: inout LoweringContext) throws(BackendError) {
    let done = asm.label()
    let found = asm.label()
    let copy = slot.type.isByReference ? try referenceForStore(rd, type: slot.type, &at) : nil
    if copy == nil {
      get(rd, in: .r0, at)
      asm.store(.double, .fp, Frame.flagA, .r0)
    }
    emitThreadBlock(create: false)
    asm.jump(.notEqual, .r0, 0, found)
    asm.load(.double, .r1, .fp, Frame.flagA)
    asm.jump(.equal, .r1, 0, done)
    emitThreadBlock(create: true)
    asm.jump(.notEqual, .r0, 0, found)
    emitDynamicDrop()
    asm.jump(done)
    asm.place(found)
    asm.move(.r1, .r0)
    if slot.offset != 0 { asm.alu(.add, .r1, Int32(slot.offset)) }
    if let copy {
      emitStoreReference(copy, slot.type)
    } else {
      asm.load(.double, .r0, .fp, Frame.flagA)
      asm.store(.double, .r1, 0, .r0)
    }
    asm.place(done)
  }

  func emitDynamicDrop() {
    asm.move(.r1, 1)
    asm.atomic(.add, .double, .r8, RingLayout.Counter.dynamicDrops.rawValue, .r1)
  }
}
