import DIF
import Kernel

/// Associative arrays: a hash from the tuple to the value; storing 0 deletes, what is missing reads as 0.
extension SiteCompiler {
  func lowerPush(_ opcode: Opcode, _ instruction: Instruction, _ at: inout LoweringContext) {
    let depth = at.state.tuple.count
    guard depth < 8 else { return emitFault(fault(.tupleOverflow, at: at.pc)) }
    get(instruction.rd, in: .r0, at)
    asm.store(.double, .fp, Frame.tuple(depth), .r0)
    var size: Int?
    if case .constant(let constant) = value(instruction.r2, at), instruction.r2 != 0 { size = Int(exactly: constant) }
    let type: PushType = opcode == .pushtr ? (PushType(rawValue: instruction.r1) ?? .ctf) : .ctf
    at.state.tuple.append(TupleMember(type: type, value: value(instruction.rd, at), size: size))
  }

  func lowerArrayElement(
    _ opcode: Opcode, _ instruction: Instruction, _ at: inout LoweringContext
  ) throws(BackendError) {
    let id = VariableID(UInt16(instruction.index))
    let isThreadLocal = opcode == .ldtaa || opcode == .sttaa
    guard let slot = isThreadLocal ? layout.threadArrays[id] : layout.globalArrays[id] else {
      throw unknownVariable(id)
    }
    try lowerElement(slot, isLoad: opcode == .ldgaa || opcode == .ldtaa, tuple: at.state.tuple, instruction.rd, &at)
    at.state.tuple = []
  }

  /// Loads or stores the element of a tuple of keys.
  func lowerElement(
    _ slot: ArraySlot, isLoad: Bool, tuple: [TupleMember], _ rd: UInt8, _ at: inout LoweringContext
  ) throws(BackendError) {
    let key = try emitArrayKey(slot, tuple, at)
    if isLoad {
      lowerElementLoad(slot, key: key, rd, &at)
    } else {
      try lowerElementStore(slot, key: key, rd, &at)
    }
  }

  /// Builds the key from the tuple and gives its place in scratch memory.
  private func emitArrayKey(
    _ slot: ArraySlot, _ tuple: [TupleMember], _ at: LoweringContext
  ) throws(BackendError) -> Int {
    guard let buffer = keyBuffers[slot.map] else { preconditionFailure("an array without a key buffer") }
    var offset = buffer
    if slot.isThreadLocal {
      // Thread ids are used again: with the start time they are not.
      guard let start = kernel.offset(of: "start_time", in: "task_struct") else {
        throw BackendError("the kernel's task_struct has no member start_time", clause: context.clause)
      }
      asm.call(.getCurrentPidTgid)
      asm.alu32(.mov, .r0, .r0)
      storeScratch(offset, .r0)
      emitTask(in: .r0)
      asm.load(.double, .r0, .r0, start)
      storeScratch(offset + 8, .r0)
      offset += 16
    }
    guard tuple.count == slot.keys.count else {
      throw BackendError(
        "an array of \(slot.keys.count) keys is used with \(tuple.count)", clause: context.clause)
    }
    for (index, (member, key)) in zip(tuple, slot.keys).enumerated() {
      asm.load(.double, .r0, .fp, Frame.tuple(index))
      if !key.isByReference {
        storeScratch(offset, .r0)
      } else if key.kind == .string {
        emitKey(member.value, offset: offset, capacity: key.size, isPrinted: false, pc: at.pc)
      } else {
        clearWord(offset + ArraySlot.size(of: key) - 8)
        try emitBytes(member.value, to: .r7, offset: offset, count: key.size, pc: at.pc)
      }
      offset += ArraySlot.size(of: key)
    }
    return buffer
  }

  /// Stores a register, but r1, in scratch memory.
  private func storeScratch(_ offset: Int, _ register: BPFRegister) {
    address(.r7, offset, in: .r1)
    asm.store(.double, .r1, 0, register)
  }

  private func emitFind(_ slot: ArraySlot, key: Int) {
    asm.loadMap(.r1, slot.map)
    address(.r7, key, in: .r2)
    asm.call(.mapLookup)
  }

  private func lowerElementLoad(_ slot: ArraySlot, key: Int, _ rd: UInt8, _ at: inout LoweringContext) {
    let none = asm.label()
    emitFind(slot, key: key)
    asm.jump(.equal, .r0, 0, none)
    guard slot.type.isByReference else {
      asm.load(.double, .r0, .r0, 0)
      asm.place(none)
      return set(rd, from: .r0, &at)
    }
    if slot.type.kind == .string {
      let copy = newCopy(of: slot.type)
      asm.move(.r1, .r0)
      emitLoadString(to: copy)
      asm.place(none)
      return set(rd, from: .r0, .string(copy), &at)
    }
    let copy = scratch.allocate(slot.valueSize)
    address(.r7, copy, in: .r3)
    for step in stride(from: 0, to: slot.valueSize, by: 8) {
      asm.load(.double, .r2, .r0, step)
      asm.store(.double, .r3, step, .r2)
    }
    emitScratchNumber(copy, in: .r0)
    asm.place(none)
    set(rd, from: .r0, &at)
  }

  private func lowerElementStore(
    _ slot: ArraySlot, key: Int, _ rd: UInt8, _ at: inout LoweringContext
  ) throws(BackendError) {
    let done = asm.label()
    let delete = asm.label()
    let missing = asm.label()
    let text = slot.type.kind == .string ? try referenceForStore(rd, type: slot.type, &at) : nil
    // A string has its length in front.
    let value = text.map { $0.offset - 8 } ?? scratch.allocate(slot.valueSize)
    get(rd, in: .r0, at)
    asm.jump(.equal, .r0, 0, delete)
    if slot.type.kind == .string {
      // It stands there.
    } else if slot.type.isByReference {
      clearWord(value + slot.valueSize - 8)
      get(rd, in: .r0, at)
      try emitBytes(self.value(rd, at), to: .r7, offset: value, count: slot.type.size, pc: at.pc)
    } else {
      storeScratch(value, .r0)
    }
    emitFind(slot, key: key)
    asm.jump(.equal, .r0, 0, missing)
    if let text {
      asm.move(.r1, .r0)
      emitStoreReference(text, slot.type)
    } else {
      address(.r7, value, in: .r2)
      for step in stride(from: 0, to: slot.valueSize, by: 8) {
        asm.load(.double, .r1, .r2, step)
        asm.store(.double, .r0, step, .r1)
      }
    }
    asm.jump(done)
    asm.place(missing)
    asm.loadMap(.r1, slot.map)
    address(.r7, key, in: .r2)
    address(.r7, value, in: .r3)
    asm.move(.r4, 0)
    asm.call(.mapUpdate)
    asm.jump(.equal, .r0, 0, done)
    emitDynamicDrop()
    asm.jump(done)
    asm.place(delete)
    asm.loadMap(.r1, slot.map)
    address(.r7, key, in: .r2)
    asm.call(.mapDelete)
    asm.place(done)
  }
}
