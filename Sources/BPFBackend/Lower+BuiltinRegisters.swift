import Arch
import DIF
import Kernel

/// uregs[n], the registers with which the current thread entered the kernel, and regs[n], those at a timer's interrupt.
extension SiteCompiler {
  /// r0 becomes a register; a thread of the kernel has no user registers, which is an invalid address.
  func emitRegister(
    _ array: BuiltinVariable, _ index: Value, _ register: UInt8, _ at: LoweringContext
  ) throws(BackendError) {
    let all = Architecture.current.registers.all
    if array == .regs, context.site != .timer {
      throw BackendError("regs[ ] has no registers at probes of this kind", clause: context.clause)
    }
    if array == .uregs {
      let memory = try memberOffset("mm", in: "task_struct")
      emitTask(in: .r1)
      asm.load(.double, .r0, .r1, memory)
      asm.move(.r2, 0)
      asm.jump(.equal, .r0, 0, fault(.badAddress, at: at.pc, value: .r2))
    }
    if case .constant(let constant) = index {
      guard let wanted = all.first(where: { UInt64($0.index) == constant }) else {
        asm.move(.r2, Int64(bitPattern: constant))
        return emitFault(fault(.badIndex, at: at.pc, value: .r2))
      }
      return try emitRegister(wanted, array)
    }
    // An index that is only known then: one way for each register.
    let done = asm.label()
    get(register, in: .r2, at)
    asm.jump(.greaterOrEqual, .r2, Int32(all.count), fault(.badIndex, at: at.pc, value: .r2))
    for candidate in all.dropLast() {
      let other = asm.label()
      get(register, in: .r2, at)
      asm.jump(.notEqual, .r2, Int32(candidate.index), other)
      try emitRegister(candidate, array)
      asm.jump(done)
      asm.place(other)
    }
    if let last = all.last { try emitRegister(last, array) }
    asm.place(done)
  }

  private func emitRegister(_ register: Register, _ array: BuiltinVariable) throws(BackendError) {
    if let offset = register.offset {
      if array == .regs { return asm.load(.double, .r0, contextRegister(.r0), offset) }
      asm.call(.getCurrentTaskBTF)
      asm.move(.r1, .r0)
      asm.call(.taskRegisters)
      return asm.load(.double, .r0, .r0, offset)
    }
    guard let member = register.member, let offset = kernel.offset(of: member.path, in: "task_struct") else {
      return asm.move(.r0, 0)
    }
    emitTask(in: .r1)
    asm.load(BPFSize(bytes: member.size), .r0, .r1, offset)
  }
}
