import DIF
import Kernel

extension SiteCompiler {
  /// r1 = address of ours as a number: the memory's own address plus an offset.
  func emitScratchNumber(_ offset: Int, in register: BPFRegister) {
    asm.load(.double, register, .r7, ScratchLayout.selfAddress)
    if offset != 0 { asm.alu(.add, register, Int32(offset)) }
  }

  func lowerLoad(_ access: Opcode.Access, _ instruction: Instruction, _ at: inout LoweringContext) {
    let size = access.size
    if !access.isUser, case .bytes(let offset, let count) = value(instruction.r1, at), size <= count {
      asm.load(BPFSize(bytes: size), .r0, .r7, offset)
    } else {
      get(instruction.r1, in: .r3, at)
      asm.store(.double, .fp, Frame.temporary2, .r3)
      asm.move(.r1, .fp)
      asm.alu(.add, .r1, Int32(Frame.temporary))
      asm.move(.r2, Int64(size))
      asm.call(access.isUser ? .probeReadUser : .probeReadKernel)
      emitCheckRead(fault: .badAddress, address: Frame.temporary2, at.pc)
      asm.load(BPFSize(bytes: size), .r0, .fp, Frame.temporary)
    }
    if access.isSigned {
      asm.alu(.lsh, .r0, Int32(64 - 8 * size))
      asm.alu(.arsh, .r0, Int32(64 - 8 * size))
    }
    set(instruction.rd, from: .r0, &at)
  }

  /// Faults if a read failed (r0 negative); the fault's value is the address that stands in a frame slot.
  func emitCheckRead(fault kind: Fault, address: Int, _ pc: Int?) {
    let fine = asm.label()
    asm.signExtend32(.r0)
    asm.jump(.signedGreaterOrEqual, .r0, 0, fine)
    asm.load(.double, .r1, .fp, address)
    asm.jump(fault(kind, at: pc, value: .r1))
    asm.place(fine)
  }

  /// Stores go to scratch memory only; anything else is an invalid address (dif.md §3).
  func lowerStore(_ access: Opcode.Access, _ instruction: Instruction, _ at: inout LoweringContext) {
    let size = access.size
    if case .bytes(let offset, let count) = value(instruction.rd, at), size <= count, offset % size == 0 {
      get(instruction.r1, in: .r1, at)
      asm.store(BPFSize(bytes: size), .r7, offset, .r1)
      return
    }
    get(instruction.rd, in: .r2, at)
    emitWritable(bytes: size, at.pc)
    if size > 1 {
      asm.move(.r3, .r2)
      asm.alu(.and, .r3, Int32(size - 1))
      asm.jump(.notEqual, .r3, 0, fault(.badAlignment, at: at.pc, value: .r2))
    }
    get(instruction.r1, in: .r1, at)
    asm.store(BPFSize(bytes: size), .r0, 0, .r1)
  }

  /// r0 becomes a pointer to the dynamic scratch memory at address r2 (kept), if `bytes` bytes lie there.
  private func emitWritable(bytes: Int, _ pc: Int) {
    let bad = fault(.badAddress, at: pc, value: .r2)
    guard scratch.dynamicSize >= bytes else {
      emitFault(bad)
      // Unreachable, but r0 must point somewhere for what follows.
      asm.move(.r0, .r7)
      return
    }
    emitScratchNumber(scratch.dynamicBase, in: .r1)
    asm.move(.r3, .r2)
    asm.alu(.sub, .r3, .r1)
    asm.jump(.greater, .r3, Int32(scratch.dynamicSize - bytes), bad)
    asm.move(.r0, .r7)
    asm.alu(.add, .r0, .r3)
    asm.alu(.add, .r0, Int32(scratch.dynamicBase))
  }

  /// allocs: r1 bytes of scratch memory, zeroed.
  func lowerAllocation(_ instruction: Instruction, _ at: inout LoweringContext) {
    get(instruction.r1, in: .r1, at)
    emitAllocateZeroed(at.pc)
    set(instruction.rd, from: .r0, &at)
  }

  /// Takes r1 bytes of the dynamic part and clears them: r0 becomes the address as a number.
  func emitAllocateZeroed(_ pc: Int) {
    emitAllocate(pc)
    guard scratch.dynamicSize > 0 else { return }
    asm.store(.double, .fp, Frame.temporary2, .r0)
    asm.move(.r4, .r1)
    asm.move(.r1, .r2)
    asm.move(.r2, .r4)
    asm.loadMapValue(.r3, layout.readOnlyMap, offset: layout.zeros(scratch.dynamicSize))
    asm.call(.probeReadKernel)
    asm.load(.double, .r0, .fp, Frame.temporary2)
  }

  /// Takes r1 bytes of the dynamic part: r0 becomes the address as a number, r2 a pointer to it, r1 the size, bounded.
  func emitAllocate(_ pc: Int) {
    let none = fault(.noScratch, at: pc)
    guard scratch.dynamicSize > 0 else {
      emitFault(none)
      asm.move(.r0, 0)
      asm.move(.r1, 0)
      asm.move(.r2, .r7)
      return
    }
    asm.jump(.greater, .r1, Int32(scratch.dynamicSize), none)
    asm.load(.double, .r3, .r7, ScratchLayout.dynamicUsed)
    asm.jump(.greater, .r3, Int32(scratch.dynamicSize), none)
    asm.move(.r4, .r1)
    asm.alu(.add, .r4, 7)
    asm.alu(.and, .r4, -8)
    asm.alu(.add, .r4, .r3)
    asm.jump(.greater, .r4, Int32(scratch.dynamicSize), none)
    asm.store(.double, .r7, ScratchLayout.dynamicUsed, .r4)
    asm.move(.r2, .r7)
    asm.alu(.add, .r2, .r3)
    asm.alu(.add, .r2, Int32(scratch.dynamicBase))
    emitScratchNumber(scratch.dynamicBase, in: .r0)
    asm.alu(.add, .r0, .r3)
  }

  /// copys: r2 bytes from [r1] to scratch memory at [rd].
  func lowerCopy(_ instruction: Instruction, _ at: inout LoweringContext) {
    get(instruction.rd, in: .r2, at)
    get(instruction.r2, in: .r4, at)
    get(instruction.r1, in: .r3, at)
    asm.store(.double, .fp, Frame.temporary2, .r3)
    emitCopyToScratch(from: .probeReadKernel, at.pc)
  }

  /// Copies r4 bytes from the address in the frame slot temporary2 to scratch memory at r2; nothing at all if r4 is 0.
  ///
  /// An address that is not wholly in scratch memory is the fault's, else the source's that cannot be read.
  func emitCopyToScratch(from helper: Helper, _ pc: Int) {
    let done = asm.label()
    let bad = fault(.badAddress, at: pc, value: .r2)
    asm.jump(.equal, .r4, 0, done)
    guard scratch.dynamicSize > 0 else {
      asm.jump(bad)
      return asm.place(done)
    }
    emitScratchNumber(scratch.dynamicBase, in: .r1)
    asm.move(.r3, .r2)
    asm.alu(.sub, .r3, .r1)
    asm.jump(.greater, .r3, Int32(scratch.dynamicSize), bad)
    asm.jump(.greater, .r4, Int32(scratch.dynamicSize), bad)
    asm.move(.r5, .r3)
    asm.alu(.add, .r5, .r4)
    asm.jump(.greater, .r5, Int32(scratch.dynamicSize), bad)
    asm.move(.r1, .r7)
    asm.alu(.add, .r1, .r3)
    asm.alu(.add, .r1, Int32(scratch.dynamicBase))
    asm.move(.r2, .r4)
    asm.load(.double, .r3, .fp, Frame.temporary2)
    asm.call(helper)
    emitCheckRead(fault: .badAddress, address: Frame.temporary2, pc)
    asm.place(done)
  }

  /// Copies `count` bytes of a by-reference value (its address in r0) to memory; `pc` is the instruction that does it,
  /// nil behind the last one.
  func emitBytes(
    _ value: Value, to base: BPFRegister, offset: Int, count: Int, pc: Int?
  ) throws(BackendError) {
    asm.store(.double, .fp, Frame.temporary2, .r0)
    address(base, offset, in: .r1)
    asm.move(.r2, Int64(count))
    asm.move(.r3, .r0)
    asm.call(.probeReadKernel)
    emitCheckRead(fault: .badAddress, address: Frame.temporary2, pc)
  }
}
