import Arch
import DIF
import Kernel

extension SiteCompiler {
  func lowerBuiltin(_ instruction: Instruction, _ at: inout LoweringContext) throws(BackendError) {
    guard let builtin = BuiltinVariable(VariableID(UInt16(instruction.index))) else {
      throw unknownVariable(VariableID(UInt16(instruction.index)))
    }
    switch builtin {
    case .execname, .execargs, .probeprov, .probemod, .probefunc, .probename, .zonename, .jailname:
      let place = try emitBuiltinString(builtin)
      return set(instruction.rd, from: .r0, .string(place), &at)
    default:
      try emitBuiltin(builtin)
      set(instruction.rd, from: .r0, &at)
    }
  }

  /// args[n] with a constant index, uregs[n] and regs[n].
  func lowerBuiltinArray(_ instruction: Instruction, _ at: inout LoweringContext) throws(BackendError) {
    if let array = BuiltinVariable(VariableID(UInt16(instruction.r1))), array == .uregs || array == .regs {
      try emitRegister(array, value(instruction.r2, at), instruction.r2, at)
      return set(instruction.rd, from: .r0, &at)
    }
    guard instruction.r1 == UInt8(BuiltinVariable.args.rawValue) else {
      throw BackendError("array \(instruction.r1) is not supported yet", clause: context.clause)
    }
    guard case .constant(let index) = value(instruction.r2, at) else {
      emitFault(fault(.illegalOperation, at: at.pc))
      return set(instruction.rd, constant: 0, &at)
    }
    emitProbeArgument(Int(clamping: index))
    set(instruction.rd, from: .r0, &at)
  }

  /// r0 becomes the value of a built-in scalar.
  private func emitBuiltin(_ builtin: BuiltinVariable) throws(BackendError) {
    switch builtin {
    case .timestamp: emitTimestamp()
    case .vtimestamp: emitVirtualTime()
    case .walltimestamp:
      asm.call(.ktimeGetNanoseconds)
      asm.loadMapValue(.r1, layout.globalData, offset: GlobalData.wallClockOffset)
      asm.load(.double, .r1, .r1, 0)
      asm.alu(.add, .r0, .r1)
    case .epid:
      asm.load(.double, .r1, .fp, Frame.row)
      asm.load(.word, .r0, .r1, rows.enabledID(of: context.clause))
    case .id:
      asm.load(.double, .r1, .fp, Frame.row)
      asm.load(.word, .r0, .r1, ProbeRows.id)
    case .arg0, .arg1, .arg2, .arg3, .arg4, .arg5, .arg6, .arg7, .arg8, .arg9:
      emitProbeArgument(Int(builtin.rawValue - BuiltinVariable.arg0.rawValue))
    case .pid:
      if emitTaskWord("tgid") { return }
      emitProcessIDs()
      asm.alu(.rsh, .r0, 32)
    case .tid:
      if emitTaskWord("pid") { return }
      emitProcessIDs()
      asm.alu32(.mov, .r0, .r0)
    case .ppid: try emitParent()
    case .uid:
      asm.call(.getCurrentUidGid)
      asm.alu32(.mov, .r0, .r0)
    case .gid:
      asm.call(.getCurrentUidGid)
      asm.alu(.rsh, .r0, 32)
    case .cpu: asm.call(.getProcessorID)
    case .curthread: asm.call(.getCurrentTask)
    case .stackdepth: emitStackDepth(isUser: false)
    case .ustackdepth: emitStackDepth(isUser: true)
    case .errno:
      if context.site == .systemCallReturn { emitSystemCallError() } else { asm.move(.r0, 0) }
    case .jid: asm.move(.r0, 0)
    // Timers fire in an interrupt; the other probes in what a thread does by itself.
    case .ipl: asm.move(.r0, context.site == .timer ? 1 : 0)
    case .caller: emitCaller(isUser: false)
    case .ucaller: emitCaller(isUser: true)
    default: throw BackendError("built-in variable \(builtin.name) is not supported yet", clause: context.clause)
    }
  }

  /// r0 becomes argN of the probe.
  private func emitProbeArgument(_ n: Int) {
    switch context.site {
    case .begin, .end: asm.move(.r0, 0)
    case .error:
      switch n {
      case 1: emitFaultPart(.enabledID)
      case 2: emitFaultPart(.action)
      case 3: emitFaultPart(.offset)
      case 4: emitFaultPart(.fault)
      case 5: emitFaultPart(.value)
      default: asm.move(.r0, 0)
      }
    case .systemCallEntry: emitSystemCallArgument(n)
    case .systemCallReturn:
      if n < 2 { asm.load(.double, .r0, contextRegister(.r1), 8) } else { asm.move(.r0, 0) }
    case .timer: emitTimerArgument(n)
    }
  }

  /// r0 becomes a 32-bit member of the current task, where that is cheaper than the helper and means the same; whether
  /// it was emitted.
  private func emitTaskWord(_ member: String) -> Bool {
    guard hasTask, options.pidNamespace == nil, let offset = kernel.offset(of: member, in: "task_struct") else {
      return false
    }
    emitTask(in: .r1)
    asm.load(.word, .r0, .r1, offset)
    return true
  }

  private func emitParent() throws(BackendError) {
    guard let parent = kernel.offset(of: "real_parent", in: "task_struct"),
      let tgid = kernel.offset(of: "tgid", in: "task_struct")
    else { throw BackendError("the kernel's task_struct has no member real_parent", clause: context.clause) }
    emitTask(in: .r0)
    if namespaceMembers != nil {
      asm.load(.double, .r0, .r0, parent)
      return emitNamespaceNumber(isProcess: true)
    }
    asm.load(.double, .r1, .r0, parent)
    asm.load(.word, .r0, .r1, tgid)
  }

  /// The frames of tracing itself that a kernel stack begins with.
  private var ownFrames: Int64 { functionFrames + Int64(options.tracingFrames[site]?.count ?? 0) }

  /// Jumps unless the address in a register, which is lost, lies in the function that calls several tracers of a
  /// tracepoint: if there is but one, the tracepoint calls it by itself.
  private func jump(unlessIterated register: BPFRegister, _ iterator: Range<UInt64>, _ label: Label) {
    asm.move(.r3, Int64(bitPattern: iterator.lowerBound))
    asm.alu(.sub, register, .r3)
    asm.jump(.greaterOrEqual, register, Int32(clamping: iterator.upperBound - iterator.lowerBound), label)
  }

  /// r0 becomes the number of frames.
  private func emitStackDepth(isUser: Bool) {
    let frames = 127
    let buffer = scratch.allocate(8 * frames)
    let fine = asm.label()
    emitStack(base: .r7, offset: buffer, bytes: 8 * frames, flags: isUser ? Self.userStack : ownFrames)
    asm.signExtend32(.r0)
    asm.jump(.signedGreaterOrEqual, .r0, 0, fine)
    asm.move(.r0, 0)
    asm.place(fine)
    asm.alu(.rsh, .r0, 3)
    guard !isUser, let iterator = options.tracingFrames[site]?.iterator else { return }
    let isDone = asm.label()
    asm.jump(.equal, .r0, 0, isDone)
    asm.load(.double, .r1, .r7, buffer)
    jump(unlessIterated: .r1, iterator, isDone)
    asm.alu(.sub, .r0, 1)
    asm.place(isDone)
  }

  /// r0 becomes the program counter of the frame that called the innermost one, 0 if there is none.
  private func emitCaller(isUser: Bool) {
    let buffer = scratch.allocate(24)
    emitStack(base: .r7, offset: buffer, bytes: 24, flags: isUser ? Self.userStack : ownFrames)
    asm.load(.double, .r0, .r7, buffer + 8)
    guard !isUser, let iterator = options.tracingFrames[site]?.iterator else { return }
    let isDone = asm.label()
    asm.load(.double, .r1, .r7, buffer)
    jump(unlessIterated: .r1, iterator, isDone)
    asm.load(.double, .r0, .r7, buffer + 16)
    asm.place(isDone)
  }

  /// r0 becomes the address of a string variable, copied to scratch memory.
  private func emitBuiltinString(_ builtin: BuiltinVariable) throws(BackendError) -> StringPlace {
    let place: StringPlace
    switch builtin {
    case .execname:
      place = StringPlace(base: .scratch, offset: scratch.allocate(16), capacity: 16)
      emitCommandName(.r7, place.offset)
    case .execargs: place = try emitArguments()
    case .probeprov, .probemod, .probefunc, .probename:
      let (table, width) = layout.nameTable(bound.names)
      place = StringPlace(base: .scratch, offset: scratch.allocate(width), capacity: width)
      asm.load(.double, .r1, .fp, Frame.row)
      asm.load(.word, .r1, .r1, ProbeRows.names + 4 * Int(builtin.rawValue - BuiltinVariable.probeprov.rawValue))
      let known = asm.label()
      asm.jump(.less, .r1, Int32(bound.names.count), known)
      asm.move(.r1, 0)
      asm.place(known)
      asm.alu(.mul, .r1, Int32(width))
      asm.loadMapValue(.r2, layout.readOnlyMap, offset: table)
      asm.alu(.add, .r2, .r1)
      for step in stride(from: 0, to: width, by: 8) {
        asm.load(.double, .r1, .r2, step)
        asm.store(.double, .r7, place.offset + step, .r1)
      }
    default:
      place = StringPlace(base: .scratch, offset: scratch.allocate(8), capacity: 8)
      asm.store(.double, .r7, place.offset, immediate: 0)
    }
    emitNumber(of: place, in: .r0)
    return place
  }
}
